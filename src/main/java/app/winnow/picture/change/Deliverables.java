package app.winnow.picture.change;

import app.winnow.insight.Range;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The net-deliverable counter by stage: how many offerings stop, how many new aids they add, and the difference as the ledger has it. What is open only has the difference, as a range.
 */
record Deliverables(Map<Stage, Count> counts) {

    /** Offerings removed, new aids, aids less offerings, and the offerings that either speaks of. */
    record Count(int stops, int adds, Range net, int[] offerings) { }

    static Deliverables of(Seen seen) {
        Map<Stage, Tally> tallies = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            tallies.put(stage, new Tally());
        }
        for (int at : seen.offerings()) {
            Range net = seen.effects().get(at).netDeliverables();
            Stage stage = Stage.of(seen, at);
            tallies.get(stage).add(at, net, stage != Stage.OPEN, stage != Stage.OPEN && seen.parts().buildsAid(at));
        }
        Map<Stage, Count> counts = new EnumMap<>(Stage.class);
        tallies.forEach((stage, tally) -> counts.put(stage, new Count(tally.stops, tally.adds, tally.net, tally.offerings.stream().mapToInt(Integer::intValue).toArray())));
        return new Deliverables(counts);
    }

    Count of(Stage stage) {
        return counts.get(stage);
    }

    private static final class Tally {
        private final List<Integer> offerings = new ArrayList<>();
        private int stops;
        private int adds;
        private Range net = Range.ZERO;

        /** Of what is settled, the ledger's net is one new aid less one removed offering, or one of them, or neither. */
        void add(int at, Range its, boolean isSettled, boolean isAid) {
            net = net.plus(its);
            adds += isAid ? 1 : 0;
            stops += isSettled ? (isAid ? 1 : 0) - (int) Math.rint(its.expected()) : 0;
            if (isAid || its.low() != 0 || its.high() != 0) {
                offerings.add(at);
            }
        }
    }
}
