package app.winnow.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows that were read and stand in no column yet. Columns know nothing of each other, so that each takes its cells beside the others. */
final class RowBatch {
    private static final int ROWS = 2_048;
    private static final int CELLS = 1 << 16;

    private final int[] begins = new int[ROWS + 1];
    private Cell[] cells = new Cell[256];
    private int[] keys = new int[256];
    private int rows;

    /** Adds a row of so many cells. */
    void add(Cell[] row, int[] rowKeys, int width) {
        int from = begins[rows];
        if (from + width > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(from + width, cells.length * 2));
            keys = Arrays.copyOf(keys, cells.length);
        }
        System.arraycopy(row, 0, cells, from, width);
        System.arraycopy(rowKeys, 0, keys, from, width);
        begins[++rows] = from + width;
    }

    /** Whether the next row would be too much. */
    boolean isFull() {
        return rows == ROWS || begins[rows] >= CELLS;
    }

    /** Puts the rows, the first of which has number {@code first}, into the columns, of which there are enough; then is empty. */
    void pour(List<Column> columns, int first) {
        if (rows > 0) {
            IntStream all = IntStream.range(0, columns.size());
            (begins[rows] < ROWS ? all : all.parallel()).forEach(column -> pour(columns.get(column), column, first));
        }
        rows = 0;
    }

    private void pour(Column target, int column, int first) {
        for (int row = 0; row < rows; row++) {
            int at = begins[row] + column;
            if (at < begins[row + 1] && cells[at] != Cell.BLANK) {
                target.put(first + row, cells[at], keys[at]);
            }
        }
    }
}
