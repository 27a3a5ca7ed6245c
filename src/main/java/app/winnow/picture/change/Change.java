package app.winnow.picture.change;

import app.winnow.insight.Effect;
import app.winnow.insight.Ledger.BeforeAfter;
import app.winnow.insight.Range;
import app.winnow.model.Disposition;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the ledger says of what is shown: before, the steps, after, and after what is decided alone; before plus all steps is after, low, expected and high. An offering whose figure is
 * known today and unknown afterwards is in a step of its own, as the ledger leaves it out of what is released.
 */
record Change(Counted counted, Range before, Range after, Range afterDecided, List<Step> steps) {
    private static final Range NONE = Range.ZERO;

    Change {
        steps = List.copyOf(steps);
    }

    static Change of(Seen seen, Counted counted) {
        Adding adding = new Adding();
        List<Effect> effects = seen.effects();
        for (int at : seen.offerings()) {
            adding.add(seen, at, counted.of(effects.get(at)), counted == Counted.MAINTENANCE ? upkeep(effects.get(at)) : NONE);
        }
        return new Change(counted, adding.before, adding.after, adding.afterDecided, adding.steps());
    }

    /** The steps of a stage, the largest first, upkeep and what is unknown last. */
    List<Step> steps(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).toList();
    }

    /** What new aids take of the makers' time: all of the maintenance afterwards that is not the offering's own. */
    private static Range upkeep(Effect effect) {
        Range after = effect.maintenanceHours().after();
        Range staying = effect.offerings().after();
        double own = effect.maintenanceHours().before().expected();
        return new Range(after.low() - own * staying.low(), after.expected() - own * staying.expected(), after.high() - own * staying.high(), 0);
    }

    static Range less(Range one, Range other) {
        return new Range(one.low() - other.low(), one.expected() - other.expected(), one.high() - other.high(), one.unknown());
    }

    private static final class Adding {
        private record Key(Stage stage, Step.Why why, Disposition disposition) { }

        private static final class Sum {
            private Range change = NONE;
            private final List<Integer> offerings = new ArrayList<>();
        }

        private final Map<Key, Sum> sums = new TreeMap<>(Comparator.comparing(Key::stage).thenComparing(Key::why)
                .thenComparingInt(key -> key.disposition == null ? -1 : key.disposition.ordinal()));
        private Range before = NONE;
        private Range after = NONE;
        private Range afterDecided = NONE;

        void add(Seen seen, int at, BeforeAfter both, Range upkeep) {
            Stage stage = Stage.of(seen, at);
            before = before.plus(both.before());
            after = after.plus(both.after());
            afterDecided = afterDecided.plus(stage == Stage.DECIDED ? both.after() : both.before());
            Range own = less(both.after(), upkeep);
            boolean isLost = both.before().unknown() == 0 && own.unknown() > 0;
            Disposition disposition = isLost ? null : seen.disposition(at);
            put(new Key(stage, isLost ? Step.Why.UNKNOWN : Step.Why.DISPOSITION, disposition), at, less(own, both.before()));
            put(new Key(stage, Step.Why.AIDS, null), at, upkeep);
        }

        private void put(Key key, int at, Range change) {
            if (Math.abs(change.low()) + Math.abs(change.expected()) + Math.abs(change.high()) > 1e-9) {
                Sum sum = sums.computeIfAbsent(key, any -> new Sum());
                sum.change = sum.change.plus(new Range(change.low(), change.expected(), change.high(), key.why == Step.Why.UNKNOWN ? 1 : 0));
                sum.offerings.add(at);
            }
        }

        List<Step> steps() {
            return sums.entrySet().stream().map(entry -> new Step(entry.getKey().stage, entry.getKey().why, entry.getKey().disposition, entry.getValue().change,
                            entry.getValue().offerings.stream().mapToInt(Integer::intValue).toArray()))
                    .sorted(Comparator.comparing(Step::stage).thenComparing(Step::why).thenComparingDouble(step -> -step.size())).toList();
        }
    }
}
