package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of cards, and of the whole picture to those who do not see it. */
final class OutcomeWords {
    private static final Words WORDS = OutcomeMap.WORDS;

    private OutcomeWords() { }

    /** The facts of a card. */
    static List<String> facts(Band band) {
        List<String> facts = new ArrayList<>();
        facts.add(band.name().head());
        if (!band.isFolded()) {
            facts.add(measure(band.measure()));
            facts.add(WORDS.of("fact.weight", band.of().get(0).outcome().weight()));
        }
        facts.add(served(band.servings()));
        if (!gap(band).isEmpty()) {
            facts.add(gap(band));
        }
        band.needs().all().forEach(need -> facts.add(need.words()));
        return facts;
    }

    private static String gap(Band band) {
        String claimed = band.isClaimed() ? WORDS.of("gap.claimed") : "";
        return band.gap().isEmpty() ? claimed : claimed.isEmpty() ? band.gap() : WORDS.of("gap.both", band.gap(), claimed);
    }

    private static String measure(Measure measure) {
        return measure.name().isBlank() ? WORDS.of("measure.none") : WORDS.of("fact.measure", measure.name(), Card.figures(measure));
    }

    private static String served(List<Serving> servings) {
        int[] counts = new int[4];
        servings.forEach(one -> counts[one.strength()]++);
        int evidenced = (int) servings.stream().filter(Serving::isEvidenced).count();
        return servings.isEmpty() ? WORDS.of("words.served.none") : WORDS.of("words.served", counts[3], counts[2], counts[1], evidenced, servings.size() - evidenced);
    }

    /** The whole picture in words: what is missing first, then every outcome with what is around it. */
    static String all(List<Band> bands) {
        List<Around> all = bands.stream().flatMap(band -> band.of().stream()).toList();
        long unserved = all.stream().filter(around -> around.counts().serving() == 0).count();
        long claimed = all.stream().filter(around -> around.counts().serving() > 0 && around.counts().evidenced() == 0).count();
        String several = all.size() == 1 ? "" : WORDS.of("words", all.size(), unserved, claimed) + "\n";
        return several + bands.stream().map(OutcomeWords::one).collect(Collectors.joining("\n"));
    }

    private static String one(Band band) {
        String needs = band.needs().all().stream().map(Need::words).collect(Collectors.joining("; "));
        String measure = band.isFolded() ? "" : measure(band.measure()) + ". ";
        String gap = gap(band).isEmpty() ? "" : " " + gap(band) + ".";
        return band.name().head() + ": " + band.name().statement() + ". " + measure + served(band.servings()) + "." + gap + (needs.isEmpty() ? "" : " " + needs + ".");
    }
}
