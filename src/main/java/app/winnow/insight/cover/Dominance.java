package app.winnow.insight.cover;

import java.util.Arrays;

/** Which columns of a cover may go because others cover all that they cover, at no more cost and no more use. */
final class Dominance {
    private static final int INDEX_BITS = 24;

    private final Columns columns;

    Dominance(Columns columns) {
        this.columns = columns;
    }

    /** By column: whether it has to stay. */
    boolean[] kept() {
        boolean[] kept = undominated();
        dropSums(kept);
        return kept;
    }

    /** Cheapest first, each is held against those already kept that cover the row of its with the fewest of them: who dominates it is one of those. */
    private boolean[] undominated() {
        int size = columns.size();
        int words = (columns.rowCount() + 63) / 64;
        long[] bits = bits(words);
        int[][] keptOf = new int[columns.rowCount()][8];
        int[] keptCount = new int[columns.rowCount()];
        boolean[] kept = new boolean[size];
        long[] order = cheapestFirst();
        for (long key : order) {
            int column = (int) (key & (1L << INDEX_BITS) - 1);
            int from = columns.start()[column];
            int to = columns.start()[column + 1];
            if (from < to && !isDominated(column, fewest(from, to, keptCount), keptOf, keptCount, bits, words)) {
                kept[column] = true;
                for (int at = from; at < to; at++) {
                    int row = columns.rows()[at];
                    if (keptCount[row] == keptOf[row].length) {
                        keptOf[row] = Arrays.copyOf(keptOf[row], 2 * keptCount[row]);
                    }
                    keptOf[row][keptCount[row]++] = column;
                }
            }
        }
        return kept;
    }

    /** Keys that sort by cost, as precisely as their upper bits tell, with the column in the lower ones. Of one cost, those with less use come first. */
    private long[] cheapestFirst() {
        long[] order = new long[columns.size()];
        for (int column = 0; column < order.length; column++) {
            long cost = Double.doubleToLongBits(columns.cost()[column] + 1e-9 * columns.use()[column] + 0.0);
            order[column] = cost >>> INDEX_BITS << INDEX_BITS | column;
        }
        Arrays.sort(order);
        return order;
    }

    private int fewest(int from, int to, int[] keptCount) {
        int fewest = columns.rows()[from];
        for (int at = from + 1; at < to; at++) {
            if (keptCount[columns.rows()[at]] < keptCount[fewest]) {
                fewest = columns.rows()[at];
            }
        }
        return fewest;
    }

    private boolean isDominated(int column, int row, int[][] keptOf, int[] keptCount, long[] bits, int words) {
        double cost = columns.cost()[column];
        double use = columns.use()[column];
        for (int at = 0; at < keptCount[row]; at++) {
            int other = keptOf[row][at];
            if (columns.cost()[other] <= cost && columns.use()[other] <= use && coversAll(bits, words, other, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column covers every row of another one. */
    private boolean coversAll(long[] bits, int words, int one, int other) {
        for (int at = columns.start()[other]; at < columns.start()[other + 1]; at++) {
            int row = columns.rows()[at];
            if ((bits[one * words + (row >> 6)] & 1L << row) == 0) {
                return false;
            }
        }
        return true;
    }

    private long[] bits(int words) {
        long[] bits = new long[columns.size() * words];
        for (int column = 0; column < columns.size(); column++) {
            for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                int row = columns.rows()[at];
                bits[column * words + (row >> 6)] |= 1L << row;
            }
        }
        return bits;
    }

    /** Drops what the cheapest columns of its rows cover together at no more cost and use. */
    private void dropSums(boolean[] kept) {
        int[] cheapest = new int[columns.rowCount()];
        Arrays.fill(cheapest, -1);
        for (int column = 0; column < columns.size(); column++) {
            for (int at = columns.start()[column]; kept[column] && at < columns.start()[column + 1]; at++) {
                int row = columns.rows()[at];
                if (cheapest[row] < 0 || columns.cost()[column] < columns.cost()[cheapest[row]]) {
                    cheapest[row] = column;
                }
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            if (kept[column] && columns.start()[column + 1] - columns.start()[column] > 1) {
                kept[column] = !isSum(column, cheapest);
            }
        }
    }

    /** The cheapest column of a row never is a sum of others that are cheapest: it is among them itself. So what is dropped rests on what stays. */
    private boolean isSum(int column, int[] cheapest) {
        double cost = 0;
        double use = 0;
        int from = columns.start()[column];
        int to = columns.start()[column + 1];
        for (int at = from; at < to; at++) {
            int other = cheapest[columns.rows()[at]];
            if (other == column) {
                return false;
            }
            boolean counted = false;
            for (int before = from; before < at && !counted; before++) {
                counted = cheapest[columns.rows()[before]] == other;
            }
            cost += counted ? 0 : columns.cost()[other];
            use += counted ? 0 : columns.use()[other];
            if (cost > columns.cost()[column] || use > columns.use()[column]) {
                return false;
            }
        }
        return true;
    }
}
