package app.winnow.insight.text;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which language an offering is: as its catalog says, else as its small words tell, else as most others. */
final class Spoken {
    /** Characters that tell most languages. */
    private static final int FIRST = 120;
    private static final int ENOUGH = 600;
    private static final int SAMPLE = 2_000;

    private final LanguageGuess guess;
    private final Language usual;

    /** The language of short titles that nothing tells about is the one most offerings are in. */
    Spoken(List<Offering> offerings, LanguageGuess guess) {
        this.guess = guess;
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (int at = 0; at < offerings.size(); at += Math.max(1, offerings.size() / SAMPLE)) {
            told(offerings.get(at)).ifPresent(language -> counts.merge(language, 1, Integer::sum));
        }
        usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Language.ENGLISH);
    }

    /** The language of an offering. */
    Language of(Offering offering) {
        return told(offering).orElse(usual);
    }

    /** The language of most offerings. */
    Language usual() {
        return usual;
    }

    private Optional<Language> told(Offering offering) {
        String said = offering.text(Field.LANGUAGE);
        return said.isEmpty() ? guessed(offering) : Language.named(said).or(() -> guessed(offering));
    }

    private Optional<Language> guessed(Offering offering) {
        String description = offering.text(Field.DESCRIPTION);
        String words = description.isEmpty() ? offering.title() : offering.title() + " " + description.substring(0, Math.min(ENOUGH, description.length()));
        return guess.of(words, FIRST);
    }
}
