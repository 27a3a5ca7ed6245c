package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * Makes a cover smaller without losing its best answer: a column goes when another one, or the cheapest ones of its rows together, cover all that it covers at no
 * more cost and no more use; a row goes when whatever covers another one covers it too; the only column of a row is taken (Beasley 1987). Until nothing changes.
 */
final class Reduction {
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
        boolean[] kept = new Dominance(columns).kept();
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
