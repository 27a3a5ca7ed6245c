package app.winnow.picture.change;

import app.winnow.insight.CashDates;
import app.winnow.insight.Ledger.BeforeAfter;
import app.winnow.insight.Range;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Money a year that stops being paid, by stage, and the days on which it does by what is decided (decision model, section 9). Never added to time. {@code offerings} are those
 * whose money stops, by stage; those of unknown cost are counted in the ranges.
 */
record Cash(Map<Stage, Range> stopping, Map<Stage, int[]> offerings, Range before, CashDates dates) {

    static Cash of(Seen seen) {
        Map<Stage, Range> stopping = new EnumMap<>(Stage.class);
        Map<Stage, List<Integer>> offerings = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stopping.put(stage, Range.ZERO);
            offerings.put(stage, new ArrayList<>());
        }
        Range before = Range.ZERO;
        for (int at : seen.offerings()) {
            BeforeAfter cash = seen.effects().get(at).cash();
            Stage stage = Stage.of(seen, at);
            Range stops = stops(cash);
            before = before.plus(cash.before());
            stopping.merge(stage, stops, Range::plus);
            if (stops.high() > 0) {
                offerings.get(stage).add(at);
            }
        }
        Map<Stage, int[]> found = new EnumMap<>(Stage.class);
        offerings.forEach((stage, all) -> found.put(stage, all.stream().mapToInt(Integer::intValue).toArray()));
        return new Cash(stopping, found, before, CashDates.of(seen.portfolio(), seen.verdicts(), seen::shows));
    }

    /** What is unknown before or after stops nothing that anybody could name. */
    private static Range stops(BeforeAfter cash) {
        Range before = cash.before();
        Range after = cash.after();
        return before.unknown() + after.unknown() > 0 ? Range.missing()
                : new Range(before.low() - after.high(), before.expected() - after.expected(), before.high() - after.low(), 0);
    }

    /** Whether nobody has said what any offering costs. */
    boolean isUnknown() {
        return before.unknown() > 0 && before.high() == 0;
    }
}
