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
    private final List<Axis> axes = new ArrayList<>();
    private final int[] states;
    private final int survivals;
    private final byte[] cells;

    private final Alike alike;

    private int results;
    private int unclamped;
    private int rules;
    private final Map<Cue, Integer> cues = new EnumMap<>(Cue.class);
    private Left left = new Left(0);

    Table(Signature signature, Policy.Rules policy) {
        this.signature = signature;
        this.policy = policy;
        ways = signature.ways();
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

    /** What each value of each cue leaves. */
    Left left() {
        return left;
    }

    /** One fact: the values it may have, and which values of the odds each stands for (null where none are counted). */
    private record Axis(Cue cue, int[] values, int[][] standsFor) { }

    private void addAxes(boolean readsTask) {
        int[] ways = new int[this.ways.size()];
        for (int at = 0; at < ways.length; at++) {
            ways[at] = at;
        }
        axes.add(new Axis(Cue.KIND, ways, null));
        addPurposes();
        add(Cue.REQUIRED, signature.required());
        add(Cue.PRESCRIBED, (signature.required() & 1 << Completion.PROTECTED) == 0 ? Signature.NO : signature.timed());
        add(Cue.NEW, readsTask ? signature.newOrChange() : Signature.NO);
        addImpact(readsTask ? signature.work().impacts() : 1 << 1);
        add(Cue.RESPONSE, readsTask ? signature.work().responses() : 1);
        add(Cue.OBSTACLES, readsTask ? signature.work().obstacles() : 1);
        addLean();
        axes.add(new Axis(Cue.NEEDED, bits(signature.needed()), null));
    }

    private void add(Cue cue, int values) {
        int[] bits = bits(values);
        axes.add(new Axis(cue, bits, java.util.Arrays.stream(bits).mapToObj(bit -> new int[] {bit}).toArray(int[][]::new)));
    }

    /** Whatever moves out by its purpose moves out alike. */
    private void addPurposes() {
        List<int[]> alike = new ArrayList<>();
        for (Purpose one : List.of(Purpose.PERFORM, Purpose.CREDENTIAL)) {
            alike.add(java.util.Arrays.stream(bits(signature.purposes())).filter(purpose -> purpose == one.ordinal()).toArray());
        }
        alike.add(java.util.Arrays.stream(bits(signature.purposes())).filter(purpose -> purpose != Purpose.PERFORM.ordinal() && purpose != Purpose.CREDENTIAL.ordinal())
                .toArray());
        int[][] found = alike.stream().filter(group -> group.length > 0).toArray(int[][]::new);
        axes.add(new Axis(Cue.PURPOSE, java.util.Arrays.stream(found).mapToInt(group -> group[0]).toArray(), found));
    }

    /** One impact of 1-7 stands for all that the policy's cut-offs do not tell apart. */
    private void addImpact(int impacts) {
        List<int[]> rows = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            int at = row;
            int[] inRow = java.util.Arrays.stream(bits(impacts)).filter(impact -> row(impact) == at).toArray();
            if (inRow.length > 0) {
                rows.add(inRow);
            }
        }
        axes.add(new Axis(Cue.IMPACT, rows.stream().mapToInt(row -> row[0]).toArray(), rows.toArray(int[][]::new)));
    }

    private int row(int impact) {
        return impact <= policy.lowImpact() ? 0 : impact <= policy.middleImpact() ? 1 : 2;
    }

    private void addLean() {
        int[] values = bits(signature.lean(policy));
        int[][] sizes = new int[values.length][];
        for (int at = 0; at < values.length; at++) {
            int lean = values[at];
            sizes[at] = java.util.Arrays.stream(bits(signature.sizes())).filter(size -> (size >= signature.target(policy) ? 1 : 0) == lean).toArray();
        }
        axes.add(new Axis(Cue.SIZE, values, sizes));
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
        left = new Left(all);
        Splits splits = new Splits(cells, states, survivals);
        int stride = cells.length;
        for (Axis axis : axes) {
            int before = stride;
            stride /= axis.values().length;
            if (axis.cue() == Cue.KIND) {
                explainWays(splits, stride);
            } else if (axis.values().length > 1) {
                cues.merge(axis.cue(), splits.along(before, stride), (one, other) -> one | other);
                int[] seen = splits.seen(before, stride);
                if (axis.standsFor() == null) {
                    left.put(axis.cue(), seen);
                } else {
                    left.put(axis.cue(), seen, axis.standsFor());
                }
            }
        }
        explainLinks(splits, all);
        if (survivals > 1) {
            cues.put(Cue.SAME, splits.bySurvival());
            left.put(Cue.SAME, splits.seen(survivals, 1));
        }
    }

    /** Ways of one kind differ by what others bring; ways of two kinds by the kind. */
    private void explainWays(Splits splits, int stride) {
        int[] sorts = ways.stream().mapToInt(way -> way.sort().ordinal()).toArray();
        int[] seen = splits.seen(cells.length, stride);
        Map<Integer, Integer> bySort = new java.util.TreeMap<>();
        for (int at = 0; at < sorts.length; at++) {
            bySort.merge(sorts[at], seen[at], (one, other) -> one | other);
        }
        if (bySort.size() > 1) {
            cues.put(Cue.KIND, splits.betweenWays(sorts, stride, false));
            left.put(Cue.KIND, bySort.values().stream().mapToInt(Integer::intValue).toArray());
        }
        if (bySort.size() < sorts.length) {
            cues.put(Cue.OTHERS, splits.betweenWays(sorts, stride, true));
            left.put(Cue.OTHERS, seen);
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
            left.put(Cue.LINKS, splits.seenByState());
        }
        if (links.unwritten() == LinkModel.Unwritten.UNKNOWN) {
            left.put(Cue.COMPLETE, new int[] {splits.seenIn(alike.of(links.statesWhenComplete())), all});
        }
        if (links.open() > 0) {
            int[] seen = new int[3];
            for (int suffers = 0; suffers < 3; suffers++) {
                seen[suffers] = splits.seenIn(alike.of(links.statesWhenOneSuffers(suffers)));
            }
            // Of the 63 sets of causes 15 hold neither knowledge nor data, 16 data without knowledge, 32 knowledge.
            left.put(Cue.CAUSES, seen, new double[] {15, 16, 32});
        }
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
