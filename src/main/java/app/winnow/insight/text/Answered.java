package app.winnow.insight.text;

import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the links of one offering teach: outcomes with a weight above 0 are served, below 0 refused. A zero that somebody gave refuses. Where an offering was looked
 * at and an outcome just not chosen, that teaches only what words had suggested: half where another was chosen, all where none was.
 */
final class Answered {
    private static final float TOUCHES = 0.5f;
    private static final float PASSED_OVER = 0.6f;

    private Answered() { }

    /** The outcomes by their places ({@code places} says them by id), in order; {@code first} are those that words alone suggest first. */
    static Sparse of(Offering offering, List<Outcome> outcomes, Map<String, Integer> places, int[] first) {
        Links links = offering.answers().get(Ask.SERVES).orElse(null);
        if (links == null) {
            return Sparse.NONE;
        }
        TreeMap<Integer, Float> said = new TreeMap<>();
        boolean isServing = false;
        for (Map.Entry<String, Link> named : links.named().entrySet()) {
            int strength = named.getValue().strength();
            isServing |= strength > 0;
            if (places.containsKey(named.getKey())) {
                said.put(places.get(named.getKey()), strength > 1 ? 1 : strength == 1 ? TOUCHES : -1);
            }
        }
        for (int place : first) {
            if (outcomes.get(place).serial() <= links.seen()) {
                said.putIfAbsent(place, isServing ? -PASSED_OVER : -1);
            }
        }
        return sparse(said);
    }

    private static Sparse sparse(TreeMap<Integer, Float> said) {
        int[] places = new int[said.size()];
        float[] weights = new float[places.length];
        int at = 0;
        for (var entry : said.entrySet()) {
            places[at] = entry.getKey();
            weights[at++] = entry.getValue();
        }
        return new Sparse(places, weights);
    }
}
