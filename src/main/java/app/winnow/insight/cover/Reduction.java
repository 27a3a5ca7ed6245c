package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * Makes a cover smaller without losing its best answer: a column goes when another one, or the cheapest ones of its rows together, cover all that it covers at no
 * more cost and no more use; a row goes when whatever covers another one covers it too; the only column of a row is taken (Beasley 1987). Until nothing changes.
 */
final class Reduction {
    private static final int INDEX_BITS = 24;

    private Columns columns;
    /** The columns and rows that are left, by the numbers they had at first. */
    private int[] columnNames;
    private int[] rowNames;
    /** Columns that every best answer may as well take, by the numbers they had at first. */
    private int[] taken = new int[0];

    Reduction(Columns all) {
        columns = all;
        columnNames = counted(all.size());
        rowNames = counted(all.rowCount());
        boolean changed = true;
        while (changed) {
            changed = dropColumns();
            changed |= dropRows();
            changed |= takeOnlyOnes();
        }
    }

    Columns left() {
        return columns;
    }

    int[] columnNames() {
        return columnNames;
    }

    int[] rowNames() {
        return rowNames;
    }

    int[] taken() {
        return taken;
    }

    private static int[] counted(int size) {
        int[] names = new int[size];
        Arrays.setAll(names, at -> at);
        return names;
    }

    private void keep(boolean[] keptColumns, boolean[] keptRows, double capacity) {
        columns = columns.only(keptColumns, keptRows, capacity);
        columnNames = left(columnNames, keptColumns);
        rowNames = left(rowNames, keptRows);
    }

    private static int[] left(int[] names, boolean[] kept) {
        int[] left = new int[names.length];
        int size = 0;
        for (int at = 0; at < names.length; at++) {
            if (kept[at]) {
                left[size++] = names[at];
            }
        }
        return Arrays.copyOf(left, size);
    }

    private static boolean[] all(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    private boolean dropColumns() {
        boolean[] kept = undominated();
        dropSums(kept);
        int left = 0;
        for (boolean one : kept) {
            left += one ? 1 : 0;
        }
        if (left == kept.length) {
            return false;
        }
        keep(kept, all(columns.rowCount()), columns.capacity());
        return true;
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

    /** Whoever covers a row covers those that have all its columns, which can only be among the rows of its column that covers the fewest. */
    private boolean dropRows() {
        int count = columns.rowCount();
        int words = (columns.size() + 63) / 64;
        long[] bits = new long[count * words];
        int[][] byRow = columns.byRow();
        for (int row = 0; row < count; row++) {
            for (int at = byRow[0][row]; at < byRow[0][row + 1]; at++) {
                bits[row * words + (byRow[1][at] >> 6)] |= 1L << byRow[1][at];
            }
        }
        boolean[] kept = all(count);
        boolean dropped = false;
        for (int row = 0; row < count; row++) {
            int column = kept[row] ? narrowest(byRow, row) : -1;
            for (int at = column < 0 ? 0 : columns.start()[column]; column >= 0 && at < columns.start()[column + 1]; at++) {
                int other = columns.rows()[at];
                if (other != row && kept[other] && hasAll(bits, words, other, byRow, row)) {
                    kept[other] = false;
                    dropped = true;
                }
            }
        }
        if (dropped) {
            keep(all(columns.size()), kept, columns.capacity());
        }
        return dropped;
    }

    /** The column of a row that covers the fewest rows, -1 where it has none. */
    private int narrowest(int[][] byRow, int row) {
        int narrowest = -1;
        for (int at = byRow[0][row]; at < byRow[0][row + 1]; at++) {
            int column = byRow[1][at];
            if (narrowest < 0 || width(column) < width(narrowest)) {
                narrowest = column;
            }
        }
        return narrowest;
    }

    private int width(int column) {
        return columns.start()[column + 1] - columns.start()[column];
    }

    /** Whether a row has every column of another one. */
    private static boolean hasAll(long[] bits, int words, int one, int[][] byRow, int other) {
        for (int at = byRow[0][other]; at < byRow[0][other + 1]; at++) {
            int column = byRow[1][at];
            if ((bits[one * words + (column >> 6)] & 1L << column) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean takeOnlyOnes() {
        int[] count = new int[columns.rowCount()];
        int[] last = new int[columns.rowCount()];
        for (int column = 0; column < columns.size(); column++) {
            for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                count[columns.rows()[at]]++;
                last[columns.rows()[at]] = column;
            }
        }
        boolean[] keptColumns = all(columns.size());
        boolean[] keptRows = all(columns.rowCount());
        double left = columns.capacity();
        boolean found = false;
        for (int row = 0; row < count.length; row++) {
            if (count[row] == 1 && keptColumns[last[row]]) {
                left -= columns.use()[last[row]];
                take(last[row], keptColumns, keptRows);
                found = true;
            }
        }
        if (found) {
            keep(keptColumns, keptRows, left);
        }
        return found;
    }

    private void take(int column, boolean[] keptColumns, boolean[] keptRows) {
        keptColumns[column] = false;
        taken = Arrays.copyOf(taken, taken.length + 1);
        taken[taken.length - 1] = columnNames[column];
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            keptRows[columns.rows()[at]] = false;
        }
    }
}
