package app.winnow.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Rows of texts that were read and stand in no column yet, as their characters only: nearly all of them stand in their column already, and no text is made of
 * those. Columns take their texts beside whoever reads on ({@link #begin}); he takes part when he comes back ({@link #finish}).
 */
final class TextBatch {
    private static final int ROWS = 2_048;
    private static final int CHARACTERS = 1 << 20;

    private final int[] firstCells = new int[ROWS + 1];
    private char[] chars = new char[1 << 14];
    private int[] ends = new int[256];
    private int rows;

    private final AtomicInteger next = new AtomicInteger();
    private Column[] columns = new Column[0];
    private int first;
    private ForkJoinTask<?> beside;
    private Throwable failed;

    /** Adds the first {@code width} fields of this record as a row. */
    void add(Splitter record, int width) {
        int cells = firstCells[rows];
        int from = cells == 0 ? 0 : ends[cells - 1];
        int length = record.to(width - 1);
        if (from + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(from + length, chars.length * 2));
        }
        if (cells + width > ends.length) {
            ends = Arrays.copyOf(ends, Math.max(cells + width, ends.length * 2));
        }
        System.arraycopy(record.chars(), 0, chars, from, length);
        for (int field = 0; field < width; field++) {
            ends[cells + field] = from + record.to(field);
        }
        firstCells[++rows] = cells + width;
    }

    /** Whether the next row would be too much. */
    boolean isFull() {
        return rows == ROWS || firstCells[rows] > 0 && ends[firstCells[rows] - 1] >= CHARACTERS;
    }

    int rows() {
        return rows;
    }

    /** Begins to put the rows, the first of which has number {@code row}, into the columns, of which there are enough. Nothing may be added before it is finished. */
    void begin(List<Column> into, int row) {
        columns = into.toArray(Column[]::new);
        first = row;
        next.set(0);
        beside = isFull() ? ForkJoinPool.commonPool().submit((Runnable) this::pour) : null;
    }

    /** Does what is left, waits for what is being done, and throws what went wrong; then the batch is empty. */
    void finish() {
        pour();
        if (beside != null) {
            beside.join();
        }
        beside = null;
        columns = new Column[0];
        rows = 0;
        Throwable thrown = failed;
        failed = null;
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    /** One column after the other that nobody has begun with. */
    private void pour() {
        try {
            TextSlices slices = new TextSlices();
            for (int column = next.getAndIncrement(); column < columns.length; column = next.getAndIncrement()) {
                slices.clear(chars);
                slice(column, slices);
                columns[column].put(slices);
            }
        } catch (RuntimeException | Error thrown) {
            next.set(columns.length);
            failed = thrown;
        }
    }

    private void slice(int column, TextSlices slices) {
        for (int row = 0; row < rows; row++) {
            int cell = firstCells[row] + column;
            if (cell < firstCells[row + 1]) {
                int from = cell == 0 ? 0 : ends[cell - 1];
                if (ends[cell] > from) {
                    slices.add(first + row, from, ends[cell]);
                }
            }
        }
    }
}
