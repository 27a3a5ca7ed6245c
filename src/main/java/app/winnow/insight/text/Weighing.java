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
    /** A group stands for many words, so that each offering has it more often than one of them; what it says is meant all the same. */
    private static final double GROUP = 1.25;

    private final WordTable table;
    private final StemIds ids;

    Weighing(WordTable table, StemIds ids) {
        this.ids = ids;
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
                weights[at] = (float) (loud.weights()[at] * Math.sqrt(table.rarity(word)) * WordTable.rarity(users.get(word), outcomes.size()) * (ids.charAt(word, 0) == Kin.MARK ? GROUP : 1));
            }
            Sparse made = new Sparse(loud.words(), weights);
            double length = made.length();
            weighed.add(outcome.with(length == 0 ? made : made.by(1 / Math.sqrt(length))));
        }
        return weighed;
    }
}
