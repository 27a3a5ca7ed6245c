package app.winnow.verdict;

import app.winnow.model.Policy;
import app.winnow.model.Purpose;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every completion of one signature with its disposition, as one array: an axis a fact, the links and the survivor innermost. What no completion
 * reads has one value, so most tables are small.
 */
final class Table {
    private static final int ALONG = 10;

    private final Signature signature;
    private final Policy.Rules policy;
    private final List<Way> ways;
    private final Odds odds;
    private final List<Axis> axes = new ArrayList<>();
    private final int[] states;
    private final int survivals;
    private final byte[] cells;

    private final Alike alike;

    private int results;
    private int unclamped;
    private int rules;
    private final Map<Cue, Integer> cues = new EnumMap<>(Cue.class);
    private final Map<Cue, Double> shrink = new EnumMap<>(Cue.class);

    Table(Signature signature, Policy.Rules policy, Odds odds) {
        this.signature = signature;
        this.policy = policy;
        ways = signature.ways();
        this.odds = odds;
        boolean reads = signature.mayBeByItself() && (signature.purposes() & 1 << Purpose.PERFORM.ordinal()) != 0;
        alike = new Alike(signature.survival());
        long possible = alike.of(reads ? signature.states() : 1);
        states = bits(possible);
        survivals = signature.survival() == null || !reads ? 1 : 2;
        addAxes(reads && possible != 1);
        int size = states.length * survivals;
        for (Axis axis : axes) {
            size *= axis.values().length;
        }
        cells = new byte[size];
        fill();
        explain();
    }

    /** The rules that fire in some completion. */
    Set<Rule> rules() {
        Set<Rule> named = EnumSet.noneOf(Rule.class);
        for (int rule : bits(rules)) {
            named.add(Rule.values()[rule]);
        }
        return named;
    }

    /** The results that occur, as bits of {@link Packed}. */
    int results() {
        return results;
    }

    /** The results before the clamps. */
    Set<Result> unclamped() {
        return Set.copyOf(Packed.results(unclamped));
    }

    /** Which cuts each cue decides. */
    Map<Cue, Integer> cues() {
        return cues;
    }

    /** How many dispositions fewer an answer to each cue leaves on average. */
    Map<Cue, Double> shrink() {
        return shrink;
    }

    /** One fact: the values it may have, and how likely each is. */
    private record Axis(Cue cue, int[] values, double[] odds) { }

    private void addAxes(boolean readsTask) {
        int[] ways = new int[this.ways.size()];
        for (int at = 0; at < ways.length; at++) {
            ways[at] = at;
        }
        axes.add(new Axis(Cue.KIND, ways, null));
        add(Cue.PURPOSE, signature.purposes());
        add(Cue.REQUIRED, signature.required());
        add(Cue.PRESCRIBED, (signature.required() & 1 << Completion.PROTECTED) == 0 ? Signature.NO : signature.timed());
        add(Cue.NEW, readsTask ? signature.newOrChange() : Signature.NO);
        addImpact(readsTask ? signature.work().impacts() : 1 << 1);
        add(Cue.RESPONSE, readsTask ? signature.work().responses() : 1);
        add(Cue.OBSTACLES, readsTask ? signature.work().obstacles() : 1);
        addLean();
        axes.add(new Axis(Cue.NEEDED, bits(signature.needed()), new double[] {1, 1}));
    }

    private void add(Cue cue, int values) {
        int[] bits = bits(values);
        double[] likely = new double[bits.length];
        for (int at = 0; at < bits.length; at++) {
            likely[at] = odds.of(cue)[bits[at]];
        }
        axes.add(new Axis(cue, bits, likely));
    }

    /** One impact of 1-7 stands for all that the policy's cut-offs do not tell apart. */
    private void addImpact(int impacts) {
        int[] values = new int[3];
        double[] likely = new double[3];
        int found = 0;
        int rowBefore = -1;
        for (int impact : bits(impacts)) {
            int row = impact <= policy.lowImpact() ? 0 : impact <= policy.middleImpact() ? 1 : 2;
            if (row != rowBefore) {
                values[found++] = impact;
                rowBefore = row;
            }
            likely[found - 1] += odds.of(Cue.IMPACT)[impact];
        }
        axes.add(new Axis(Cue.IMPACT, java.util.Arrays.copyOf(values, found), java.util.Arrays.copyOf(likely, found)));
    }

    private void addLean() {
        int[] values = bits(signature.lean(policy));
        double[] likely = new double[values.length];
        for (int at = 0; at < values.length; at++) {
            for (int size : bits(signature.sizes())) {
                likely[at] += (size >= signature.target(policy) ? 1 : 0) == values[at] ? odds.of(Cue.SIZE)[size] : 0;
            }
        }
        axes.add(new Axis(Cue.SIZE, values, likely));
    }

    private void fill() {
        Completion completion = new Completion(policy);
        int[] digits = new int[ALONG];
        int cell = 0;
        while (cell < cells.length) {
            take(completion, digits);
            for (int state : states) {
                completion.links = state;
                int may = ways(completion);
                for (int survival = 0; survival < survivals; survival++) {
                    cells[cell++] = (may & 1 << survival) == 0 ? -1 : judge(completion, survival == 1);
                }
            }
            step(digits);
        }
    }

    private int ways(Completion completion) {
        Way.Sort sort = completion.way.sort();
        boolean reaches = (sort == Way.Sort.AID || sort == Way.Sort.COURSE) && completion.purpose == Purpose.PERFORM && completion.links != LinkState.EMPTY;
        return survivals == 1 || !reaches ? Survival.GOES_ON
                : signature.survival().of(sort == Way.Sort.AID, completion.required == Completion.PROTECTED, completion.links);
    }

    private byte judge(Completion completion, boolean hasSurvivor) {
        completion.hasSurvivor = hasSurvivor;
        Result result = completion.judge();
        results |= Packed.bit(result);
        unclamped |= Packed.bit(completion.unclamped);
        rules |= 1 << completion.rule.ordinal();
        return (byte) result.disposition().ordinal();
    }

    private void take(Completion completion, int[] digits) {
        completion.way = ways.get(value(0, digits));
        completion.purpose = Purpose.values()[value(1, digits)];
        completion.required = value(2, digits);
        completion.isTimed = value(3, digits) == 1;
        completion.isNewOrChange = value(4, digits) == 1;
        completion.impact = value(5, digits);
        completion.response = value(6, digits);
        completion.hasObstacle = value(7, digits) == 1;
        completion.isLean = value(8, digits) == 1;
        completion.isNeeded = value(9, digits) == 1;
    }

    private int value(int axis, int[] digits) {
        return axes.get(axis).values()[digits[axis]];
    }

    private void step(int[] digits) {
        for (int axis = ALONG - 1; axis >= 0; axis--) {
            if (++digits[axis] < axes.get(axis).values().length) {
                return;
            }
            digits[axis] = 0;
        }
    }

    private void explain() {
        int all = Packed.dispositions(results);
        if (Integer.bitCount(all) < 2) {
            return;
        }
        Splits splits = new Splits(cells, states, survivals);
        int stride = cells.length;
        for (Axis axis : axes) {
            int before = stride;
            stride /= axis.values().length;
            if (axis.cue() == Cue.KIND) {
                explainWays(splits, stride);
            } else if (axis.values().length > 1) {
                cues.merge(axis.cue(), splits.along(before, stride), (one, other) -> one | other);
                shrink.put(axis.cue(), shrink(all, splits.seen(before, stride), axis.odds()));
            }
        }
        explainLinks(splits, all);
        if (survivals > 1) {
            cues.put(Cue.SAME, splits.bySurvival());
            shrink.put(Cue.SAME, shrink(all, splits.seen(survivals, 1), new double[] {1, 1}));
        }
    }

    /** Ways of one kind differ by what others bring; ways of two kinds by the kind. */
    private void explainWays(Splits splits, int stride) {
        int[] sorts = ways.stream().mapToInt(way -> way.sort().ordinal()).toArray();
        int all = 0;
        int[] seen = splits.seen(cells.length, stride);
        Map<Integer, Integer> bySort = new java.util.TreeMap<>();
        for (int at = 0; at < sorts.length; at++) {
            all |= seen[at];
            bySort.merge(sorts[at], seen[at], (one, other) -> one | other);
        }
        if (bySort.size() > 1) {
            cues.put(Cue.KIND, splits.betweenWays(sorts, stride, false));
            double[] even = new double[bySort.size()];
            java.util.Arrays.fill(even, 1);
            shrink.put(Cue.KIND, shrink(all, bySort.values().stream().mapToInt(Integer::intValue).toArray(), even));
        }
        if (bySort.size() < sorts.length) {
            cues.put(Cue.OTHERS, splits.betweenWays(sorts, stride, true));
            double[] even = new double[sorts.length];
            java.util.Arrays.fill(even, 1);
            shrink.put(Cue.OTHERS, shrink(all, seen, even));
        }
    }

    private void explainLinks(Splits splits, int all) {
        if (states.length < 2) {
            return;
        }
        LinkModel links = signature.links();
        cues.put(Cue.LINKS, splits.byStates(alike.ofEach(links.alternativeLinks())));
        cues.put(Cue.COMPLETE, splits.byStates(alike.ofEach(links.alternativeCompleteness())));
        cues.put(Cue.CAUSES, splits.byStates(alike.ofEach(links.alternativeCauses())));
        if (links.isUnseen()) {
            int[] seen = new int[states.length];
            double[] even = new double[states.length];
            for (int at = 0; at < states.length; at++) {
                seen[at] = splits.seenIn(1L << states[at]);
                even[at] = 1;
            }
            shrink.put(Cue.LINKS, shrink(all, seen, even));
        }
        if (links.unwritten() == LinkModel.Unwritten.UNKNOWN) {
            shrink.put(Cue.COMPLETE, shrink(all, new int[] {splits.seenIn(alike.of(links.statesWhenComplete())), all}, new double[] {1, 1}));
        }
        if (links.open() > 0) {
            int[] seen = new int[3];
            for (int suffers = 0; suffers < 3; suffers++) {
                seen[suffers] = splits.seenIn(alike.of(links.statesWhenOneSuffers(suffers)));
            }
            // Of the 63 sets of causes 15 hold neither knowledge nor data, 16 data without knowledge, 32 knowledge.
            shrink.put(Cue.CAUSES, shrink(all, seen, new double[] {15, 16, 32}));
        }
    }

    /** How many dispositions fewer are left on average when the value is known. */
    private static double shrink(int all, int[] left, double[] odds) {
        double sum = 0;
        double expected = 0;
        for (int at = 0; at < left.length; at++) {
            sum += odds[at];
            expected += odds[at] * (Integer.bitCount(left[at]) - 1);
        }
        return sum == 0 ? 0 : Integer.bitCount(all) - 1 - expected / sum;
    }

    private static int[] bits(long set) {
        int[] bits = new int[Long.bitCount(set)];
        int at = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            bits[at++] = Long.numberOfTrailingZeros(rest);
        }
        return bits;
    }
}
