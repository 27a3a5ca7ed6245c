package app.winnow.insight.text;

import app.winnow.model.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which outcomes use a stem, read by the rules of one language. The measure's name speaks for an outcome too, half as loud. */
final class OutcomeStems {
    private final Map<String, Map<Integer, Double>> uses = new HashMap<>();
    private final double[] shortness;

    OutcomeStems(List<Outcome> outcomes, Language language, Stems stems) {
        shortness = new double[outcomes.size()];
        for (int at = 0; at < outcomes.size(); at++) {
            Set<String> sentence = texts(stems.of(outcomes.get(at).sentence(), language));
            Set<String> measure = texts(stems.of(outcomes.get(at).measure().name(), language));
            int place = at;
            measure.forEach(stem -> use(stem, place, 0.5));
            sentence.forEach(stem -> use(stem, place, 1));
            // A long sentence has more words to share by accident; a short one means each of its words.
            shortness[at] = 1 / Math.sqrt(Math.max(4, sentence.size()));
        }
    }

    private void use(String stem, int outcome, double weight) {
        uses.computeIfAbsent(stem, key -> new HashMap<>()).merge(outcome, weight, Math::max);
    }

    private static Set<String> texts(List<Stem> stems) {
        Set<String> texts = new HashSet<>();
        stems.forEach(stem -> texts.add(stem.text()));
        return texts;
    }

    /** Places of the outcomes that use this stem, with how loud it speaks for them. */
    Map<Integer, Double> users(String stem) {
        return uses.getOrDefault(stem, Map.of());
    }

    /** Whether any outcome uses it. */
    boolean knows(String stem) {
        return uses.containsKey(stem);
    }

    /** Makes up for long sentences. */
    double shortness(int outcome) {
        return shortness[outcome];
    }
}
