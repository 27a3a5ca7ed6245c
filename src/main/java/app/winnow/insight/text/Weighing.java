package app.winnow.insight.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs what outcomes say: a word counts more the rarer it is in the catalog and among the outcomes. Rarity in the catalog counts with its root only, because offerings
 * count it too: else a whole catalog about data would hear nothing of "data". The words of a long outcome say less each.
 */
final class Weighing {
    private final WordTable table;

    Weighing(WordTable table) {
        this.table = table;
    }

    /** The outcomes with the weights of their words instead of their loudness. */
    List<OutcomeWords> weighed(List<OutcomeWords> outcomes) {
        Map<Integer, Integer> users = new HashMap<>();
        outcomes.forEach(outcome -> {
            for (int word : outcome.words().words()) {
                users.merge(word, 1, Integer::sum);
            }
        });
        List<OutcomeWords> weighed = new ArrayList<>();
        for (OutcomeWords outcome : outcomes) {
            Sparse loud = outcome.words();
            float[] weights = new float[loud.size()];
            for (int at = 0; at < weights.length; at++) {
                int word = loud.words()[at];
                weights[at] = (float) (loud.weights()[at] * Math.sqrt(table.rarity(word)) * WordTable.rarity(users.get(word), outcomes.size()));
            }
            Sparse made = new Sparse(loud.words(), weights);
            double length = made.length();
            weighed.add(outcome.with(length == 0 ? made : made.by(1 / Math.sqrt(length))));
        }
        return weighed;
    }
}
