package app.winnow.insight.cover;

import java.util.Arrays;

/** A cover half done: what is taken, what is shut, what is open, and the way back from there. */
final class Partial {
    static final byte OPEN = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    private final Columns columns;
    private final int[] rowStart;
    private final int[] rowColumns;
    private final byte[] state;
    private final int[] covered;
    private final int[] openOf;
    private final int[] trail;
    private int trailed;
    private double cost;
    private double use;

    Partial(Columns columns, int[][] byRow) {
        this.columns = columns;
        rowStart = byRow[0];
        rowColumns = byRow[1];
        state = new byte[columns.size()];
        covered = new int[columns.rowCount()];
        openOf = new int[columns.rowCount()];
        trail = new int[columns.size()];
        for (int row = 0; row < openOf.length; row++) {
            openOf[row] = rowStart[row + 1] - rowStart[row];
        }
    }

    /** By column: open, taken or shut. */
    byte[] state() {
        return state;
    }

    /** What is taken. */
    boolean[] taken() {
        boolean[] taken = new boolean[state.length];
        for (int column = 0; column < taken.length; column++) {
            taken[column] = state[column] == IN;
        }
        return taken;
    }

    double cost() {
        return cost;
    }

    double use() {
        return use;
    }

    /** Whether what is taken fits the capacity. */
    boolean fits() {
        return use <= columns.capacity() + CoverAnswer.tolerance(columns.capacity());
    }

    /** A place to come back to. */
    int mark() {
        return trailed;
    }

    /** What is still to be decided. */
    Ascent.Open open() {
        return new Ascent.Open(openColumns(), openRows(), columns.capacity() - use);
    }

    /** Takes the only open column of each open row and shuts what no longer fits; false where a row or the capacity cannot be met, or the cost reaches {@code limit}. */
    boolean settle(double limit) {
        boolean changed = true;
        while (changed) {
            changed = false;
            if (!fits() || cost >= limit) {
                return false;
            }
            for (int row = 0; row < covered.length; row++) {
                if (covered[row] == 0 && openOf[row] == 0) {
                    return false;
                }
                if (covered[row] == 0 && openOf[row] == 1) {
                    set(onlyOne(row), IN);
                    changed = true;
                }
            }
            double room = columns.capacity() + CoverAnswer.tolerance(columns.capacity()) - use;
            for (int column = 0; column < state.length; column++) {
                if (state[column] == OPEN && columns.use()[column] > room) {
                    set(column, OUT);
                    changed = true;
                }
            }
        }
        return true;
    }

    private int onlyOne(int row) {
        for (int at = rowStart[row]; at < rowStart[row + 1]; at++) {
            if (state[rowColumns[at]] == OPEN) {
                return rowColumns[at];
            }
        }
        throw new IllegalStateException("a row without its column");
    }

    private int[] openRows() {
        int[] rows = new int[covered.length];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            if (covered[row] == 0) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /** Columns that are open and cover an open row. */
    private int[] openColumns() {
        int[] left = new int[state.length];
        int size = 0;
        for (int column = 0; column < left.length; column++) {
            if (state[column] == OPEN && isUseful(column)) {
                left[size++] = column;
            }
        }
        return Arrays.copyOf(left, size);
    }

    private boolean isUseful(int column) {
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            if (covered[columns.rows()[at]] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes or shuts an open column. */
    void set(int column, byte to) {
        state[column] = to;
        trail[trailed++] = column;
        boolean in = to == IN;
        cost += in ? columns.cost()[column] : 0;
        use += in ? columns.use()[column] : 0;
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            openOf[columns.rows()[at]]--;
            covered[columns.rows()[at]] += in ? 1 : 0;
        }
    }

    /** Takes back everything since that place. */
    void undo(int mark) {
        while (trailed > mark) {
            int column = trail[--trailed];
            boolean in = state[column] == IN;
            cost -= in ? columns.cost()[column] : 0;
            use -= in ? columns.use()[column] : 0;
            for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                openOf[columns.rows()[at]]++;
                covered[columns.rows()[at]] -= in ? 1 : 0;
            }
            state[column] = OPEN;
        }
    }

    /** The open row that has the fewest columns left; of equals the first. */
    int tightest(int[] rows) {
        int chosen = rows[0];
        for (int row : rows) {
            chosen = openOf[row] < openOf[chosen] ? row : chosen;
        }
        return chosen;
    }
}
