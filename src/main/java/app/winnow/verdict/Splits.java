package app.winnow.verdict;

import java.util.Set;

/**
 * Looks along the axes of a {@link Table} for completions that differ in one thing and in their disposition. A cell of -1 is no completion: whether a
 * survivor takes an offering in may depend on its own facts, so where that differs between two values, both ways are compared with both.
 */
final class Splits {
    private final byte[] cells;
    private final int[] states;
    private final int survivals;
    private int[] byState;

    Splits(byte[] cells, int[] states, int survivals) {
        this.cells = cells;
        this.states = states;
        this.survivals = survivals;
    }

    /** The cuts that the axis with this block and stride decides. */
    int along(int block, int stride) {
        int found = 0;
        for (int from = 0; from < cells.length; from += block) {
            for (int at = from; at < from + stride; at += survivals) {
                found |= among(at, from + block, stride, survivals);
            }
        }
        return found;
    }

    private int among(int start, int end, int stride, int step) {
        int together = 0;
        int found = 0;
        int same = -1;
        boolean differ = false;
        for (int survival = 0; survival < step; survival++) {
            int seen = 0;
            for (int at = start + survival; at < end; at += stride) {
                seen |= bit(cells[at]);
            }
            found |= Cut.splitting(seen);
            together |= seen;
        }
        if (step > 1) {
            for (int at = start; at < end; at += stride) {
                int pattern = (cells[at] < 0 ? 0 : 1) | (cells[at + 1] < 0 ? 0 : 2);
                differ |= same >= 0 && pattern != same;
                same = pattern;
            }
        }
        return differ ? found | Cut.splitting(together) : found;
    }

    /** The cuts decided between ways of one sort, or of different sorts; ways are the outermost axis. */
    int betweenWays(int[] sorts, int stride, boolean withinSort) {
        int found = 0;
        for (int at = 0; at < stride; at++) {
            int together = 0;
            for (int one = 0; one < sorts.length; one++) {
                together |= bit(cells[one * stride + at]);
                int alike = bit(cells[one * stride + at]);
                for (int other = 0; withinSort && other < sorts.length; other++) {
                    alike |= sorts[other] == sorts[one] ? bit(cells[other * stride + at]) : 0;
                }
                found |= withinSort ? Cut.splitting(alike) : 0;
            }
            found |= withinSort ? 0 : Cut.splitting(together);
        }
        return found;
    }

    /** The cuts that two states of one of these sets decide. */
    int byStates(Set<Long> alternatives) {
        int found = 0;
        int width = states.length * survivals;
        long[] having = new long[8 * survivals];
        for (int from = 0; from < cells.length && !alternatives.isEmpty() && found != 7; from += width) {
            java.util.Arrays.fill(having, 0);
            for (int state = 0; state < states.length; state++) {
                for (int survival = 0; survival < survivals; survival++) {
                    int cell = cells[from + state * survivals + survival];
                    having[survival * 8 + (cell < 0 ? 7 : cell)] |= 1L << states[state];
                }
            }
            for (long set : alternatives) {
                found |= amongStates(having, set);
            }
        }
        return found;
    }

    private int amongStates(long[] having, long set) {
        int found = 0;
        int together = 0;
        boolean differ = false;
        for (int survival = 0; survival < survivals; survival++) {
            int seen = 0;
            for (int disposition = 0; disposition < 7; disposition++) {
                seen |= (having[survival * 8 + disposition] & set) != 0 ? 1 << disposition : 0;
            }
            found |= Cut.splitting(seen);
            together |= seen;
            long never = having[survival * 8 + 7] & set;
            differ |= never != 0 && never != set;
        }
        return differ ? found | Cut.splitting(together) : found;
    }

    /** The cuts that being taken in or not decides. */
    int bySurvival() {
        int found = 0;
        for (int at = 0; at < cells.length; at += survivals) {
            found |= Cut.splitting(bit(cells[at]) | bit(cells[at + 1]));
        }
        return found;
    }

    /** The dispositions that occur with each value of the axis with this block and stride, as bits. */
    int[] seen(int block, int stride) {
        int[] seen = new int[block / stride];
        for (int at = 0; at < cells.length;) {
            for (int value = 0; value < seen.length; value++) {
                for (int end = at + stride; at < end; at++) {
                    seen[value] |= bit(cells[at]);
                }
            }
        }
        return seen;
    }

    /** The dispositions that occur with links in each of the states, as bits. */
    int[] seenByState() {
        if (byState == null) {
            byState = new int[states.length];
            for (int at = 0; at < cells.length;) {
                for (int state = 0; state < states.length; state++) {
                    for (int end = at + survivals; at < end; at++) {
                        byState[state] |= bit(cells[at]);
                    }
                }
            }
        }
        return byState;
    }

    /** The dispositions that occur with links in one of these states, as bits. */
    int seenIn(long set) {
        int[] found = seenByState();
        int seen = 0;
        for (int at = 0; at < states.length; at++) {
            seen |= (set & 1L << states[at]) != 0 ? found[at] : 0;
        }
        return seen;
    }

    private static int bit(int disposition) {
        return disposition < 0 ? 0 : 1 << disposition;
    }
}
