package app.winnow.insight.text;

import app.winnow.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads outcomes: their sentences by the rules of their own language and, for words that travel ("Leadership"), by those of the languages that offerings are in.
 * The measure's name speaks for an outcome too, half as loud.
 */
final class OutcomeReader {
    private static final float MEASURE = 0.5f;
    private static final float FOREIGN = 0.8f;
    private static final double STRICT = 1.5;

    private final WordReader reader;
    private final LanguageGuess guess;
    private final Set<Language> languages;
    private final Language usual;

    /** Outcomes too short to tell their language are in that of the others, else in that of most offerings. */
    OutcomeReader(WordReader reader, LanguageGuess guess, Set<Language> languages, Language usual) {
        this.reader = reader;
        this.guess = guess;
        this.languages = languages;
        this.usual = usual;
    }

    /** The outcomes in their order, each word as loud as it is said. */
    List<OutcomeWords> read(List<Outcome> outcomes) {
        StringBuilder all = new StringBuilder();
        outcomes.forEach(outcome -> all.append(outcome.sentence()).append(' '));
        Language common = guess.of(all.toString()).orElse(usual);
        languages.forEach(reader::expect);
        reader.expect(common);
        List<OutcomeWords> read = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            read.add(read(outcome, guess.of(outcome.sentence() + " " + outcome.measure().name()).orElse(common)));
        }
        return read;
    }

    private OutcomeWords read(Outcome outcome, Language own) {
        Bag bag = new Bag();
        List<OutcomeWords.Said> said = new ArrayList<>();
        reader.expect(own);
        reader.learn(outcome.sentence(), own, (word, loudness, from, to) -> {
            bag.raise(word, strict(loudness));
            said.add(new OutcomeWords.Said(word, from, to));
        });
        reader.learn(outcome.measure().name(), own, (word, loudness, from, to) -> bag.raise(word, MEASURE * strict(loudness)));
        for (Language language : languages) {
            if (language != own) {
                reader.learn(outcome.sentence(), language, (word, loudness, from, to) -> {
                    if (!guess.isSmall(outcome.sentence().substring(from, to), own)) {
                        bag.raise(word, FOREIGN * strict(loudness));
                        said.add(new OutcomeWords.Said(word, from, to));
                    }
                });
            }
        }
        for (int at = 0; at < bag.size(); at++) {
            reader.mean(bag.word(at));
        }
        return new OutcomeWords(bag.empty(), said);
    }

    /** What an outcome says only in part, it says more quietly than an offering: its few words decide. */
    private static float strict(float loudness) {
        return (float) Math.pow(loudness, STRICT);
    }
}
