package app.winnow.verdict;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which dispositions are left with each value of each fact of one signature, as bits, and so what knowing that fact is worth at any odds. The table that
 * this was read from is not needed any more.
 */
final class Left {
    private final int all;
    private final Map<Cue, Values> values = new EnumMap<>(Cue.class);

    /** {@code all} are the dispositions possible while nothing more is known. */
    Left(int all) {
        this.all = all;
    }

    /** By value: what is left, and which values of the odds it stands for, or how likely it is where no odds are counted. */
    private record Values(int[] left, int[][] standsFor, double[] likely) {
        double likely(int at, double[] odds) {
            if (standsFor == null) {
                return likely[at];
            }
            double sum = 0;
            for (int value : standsFor[at]) {
                sum += odds[value];
            }
            return sum;
        }
    }

    void put(Cue cue, int[] left, int[][] standsFor) {
        values.put(cue, new Values(left, standsFor, null));
    }

    /** Values whose frequency is not counted. */
    void put(Cue cue, int[] left, double[] likely) {
        values.put(cue, new Values(left, null, likely));
    }

    /** Values that are all equally likely. */
    void put(Cue cue, int[] left) {
        double[] even = new double[left.length];
        Arrays.fill(even, 1);
        put(cue, left, even);
    }

    /** How many dispositions fewer are left on average when the fact is known; 0 for one that decides nothing. */
    double shrink(Cue cue, Odds odds) {
        Values known = values.get(cue);
        if (known == null) {
            return 0;
        }
        double sum = 0;
        double expected = 0;
        double[] counted = odds.of(cue);
        for (int at = 0; at < known.left().length; at++) {
            double likely = known.likely(at, counted);
            sum += likely;
            expected += likely * (Integer.bitCount(known.left()[at]) - 1);
        }
        return sum == 0 ? 0 : Integer.bitCount(all) - 1 - expected / sum;
    }
}
