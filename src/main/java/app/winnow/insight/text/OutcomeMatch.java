package app.winnow.insight.text;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders the outcomes for one offering by the word stems they share with it. A stem counts more the rarer it is in the catalog and among the
 * outcomes (after BM25, Robertson & Walker 1994), and more in the title than in the description. Words only propose: they never set a link.
 */
public final class OutcomeMatch {
    /** How quickly a word that comes again stops counting (BM25's k1). */
    private static final double SATURATION = 1.2;

    private final List<Outcome> outcomes;
    private final Stems stems = new Stems();
    private final LanguageGuess guess = new LanguageGuess();
    private final Map<Language, OutcomeStems> byLanguage = new EnumMap<>(Language.class);
    private final Map<String, Integer> offeringsWith = new HashMap<>();
    private final int offerings;
    private final Language usual;

    private OutcomeMatch(Portfolio portfolio) {
        outcomes = portfolio.outcomes();
        for (Language language : Language.values()) {
            byLanguage.put(language, new OutcomeStems(outcomes, language, stems));
        }
        offerings = portfolio.offerings().size();
        usual = usual(portfolio.offerings());
        portfolio.offerings().forEach(this::count);
    }

    /** Reads the whole catalog once: some seconds for 20,000 offerings with long descriptions. */
    public static OutcomeMatch of(Portfolio portfolio) {
        return new OutcomeMatch(portfolio);
    }

    /** Every outcome that concerns the offering's unit, audience and language, the likeliest first, those without a shared word by serial. */
    public List<Candidate> rank(Offering offering) {
        Language language = language(offering);
        OutcomeStems index = byLanguage.get(language);
        Map<String, Double> loudness = new HashMap<>();
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (Passage passage : Passage.of(offering)) {
            for (Stem stem : stems.of(passage.text(), language)) {
                Set<Integer> users = index.users(stem.text()).keySet();
                if (!users.isEmpty()) {
                    loudness.merge(stem.text(), passage.weight(), Double::sum);
                    Mark mark = new Mark(passage.field(), stem.from(), stem.to(), passage.text().substring(stem.from(), stem.to()));
                    users.forEach(outcome -> marks.computeIfAbsent(outcome, key -> new ArrayList<>()).add(mark));
                }
            }
        }
        return sorted(offering, scores(loudness, index), marks);
    }

    private double[] scores(Map<String, Double> loudness, OutcomeStems index) {
        double[] scores = new double[outcomes.size()];
        loudness.forEach((stem, loud) -> {
            Map<Integer, Double> users = index.users(stem);
            double rare = rarity(Math.max(1, offeringsWith.getOrDefault(stem, 0)), offerings) * rarity(users.size(), outcomes.size());
            double said = loud * (SATURATION + 1) / (loud + SATURATION);
            users.forEach((outcome, weight) -> scores[outcome] += rare * said * weight * index.shortness(outcome));
        });
        return scores;
    }

    private static double rarity(int with, int all) {
        return Math.log(1 + (Math.max(all, with) - with + 0.5) / (with + 0.5));
    }

    private List<Candidate> sorted(Offering offering, double[] scores, Map<Integer, List<Mark>> marks) {
        List<Candidate> candidates = new ArrayList<>(outcomes.size());
        for (int at = 0; at < outcomes.size(); at++) {
            if (outcomes.get(at).scope().concerns(offering.scope())) {
                candidates.add(new Candidate(outcomes.get(at), scores[at], marks.getOrDefault(at, List.of())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(candidate -> candidate.outcome().serial()));
        return candidates;
    }

    private void count(Offering offering) {
        Language language = language(offering);
        OutcomeStems index = byLanguage.get(language);
        Set<String> shared = new HashSet<>();
        for (Passage passage : Passage.of(offering)) {
            for (Stem stem : stems.of(passage.text(), language)) {
                if (index.knows(stem.text())) {
                    shared.add(stem.text());
                }
            }
        }
        shared.forEach(stem -> offeringsWith.merge(stem, 1, Integer::sum));
    }

    private Language language(Offering offering) {
        return Language.named(offering.text(Field.LANGUAGE)).or(() -> guess.of(words(offering))).orElse(usual);
    }

    private static String words(Offering offering) {
        String description = offering.text(Field.DESCRIPTION);
        return offering.title() + " " + description.substring(0, Math.min(600, description.length()));
    }

    /** The language of short titles that nothing tells about: the one most others are in. */
    private Language usual(List<Offering> all) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        all.stream().limit(2_000).forEach(offering -> Language.named(offering.text(Field.LANGUAGE)).or(() -> guess.of(words(offering)))
                .ifPresent(language -> counts.merge(language, 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Language.ENGLISH);
    }
}
