package app.winnow.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills a grid row by row. Rows come with their number in the file; rows in which nothing is displayed are left out. */
final class GridBuilder {
    private final Budget budget;
    private final Progress progress;
    private final int wanted;
    private final Troubles troubles = new Troubles();
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final MergedAreas merged = new MergedAreas();
    private final RowBatch batch = new RowBatch();
    /** Rows of texts: one batch is filled while the other one is put into the columns. */
    private TextBatch texts = new TextBatch();
    private TextBatch pouring = new TextBatch();
    private int poured;
    private Cell[] row = new Cell[64];
    private int[] keys = new int[64];
    private int width;
    private int[] rowNumbers = new int[256];
    private int rows;
    private int rowNumber;
    private boolean rowHidden;
    private int beyond;
    private int firstBeyond;
    private boolean beyondIsLeast;

    GridBuilder(Budget budget, Progress progress) {
        this(budget, progress, Integer.MAX_VALUE);
    }

    /** With {@code wanted} rows filling ends by {@link Enough}. */
    GridBuilder(Budget budget, Progress progress, int wanted) {
        this.budget = budget;
        this.progress = progress;
        this.wanted = wanted;
    }

    Budget budget() {
        return budget;
    }

    Troubles troubles() {
        return troubles;
    }

    /** Begins a row, 1-based as people see it; ends the one before. */
    void startRow(int number, boolean hidden) {
        rowNumber = number;
        rowHidden = hidden;
        width = 0;
    }

    /** Puts a cell of the row begun; what stands beyond the last column of a spreadsheet is left out and reported. */
    void cell(int column, Cell cell) {
        cell(column, cell, 0);
    }

    /** The same for a cell whose {@code key}, unless 0, only equal cells of this sheet have. */
    void cell(int column, Cell cell, int key) {
        if (cell == Cell.BLANK) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            // Some formats repeat cells and are followed only up to the first that is left out.
            beyond(column + 1 - Limits.COLUMNS, column == Limits.COLUMNS);
            return;
        }
        reportLong(column, cell.text().length());
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
            keys = Arrays.copyOf(keys, row.length);
        }
        while (width <= column) {
            row[width++] = Cell.BLANK;
        }
        row[column] = cell;
        keys[column] = key;
    }

    /** Notes that so many columns of the row begun are left out at its right end; {@code isLeast} where there may be more. One line tells of all rows. */
    void beyond(int columns, boolean isLeast) {
        if (columns > 0) {
            firstBeyond = beyond == 0 ? rowNumber : firstBeyond;
            beyond = Math.max(beyond, columns);
            beyondIsLeast |= isLeast;
        }
    }

    /** Ends the row begun and tells the progress. */
    void endRow() {
        if (showsAnything()) {
            keepRow();
        }
        width = 0;
        progress.row();
    }

    /** Ends the row begun, which consists of these texts; {@code shows} is whether one of them displays anything. A grid has either such rows or rows of cells. */
    void endRow(Splitter fields, boolean shows) {
        int filled = 0;
        for (int field = 0; field < fields.size(); field++) {
            int length = fields.to(field) - fields.from(field);
            filled = length > 0 ? field + 1 : filled;
            reportLong(field, length);
        }
        if (shows) {
            width = filled;
            makeRoom();
            texts.add(fields, width);
            countRow();
            if (texts.isFull()) {
                pourTexts();
            }
        }
        width = 0;
        progress.row();
    }

    private void reportLong(int column, int length) {
        if (length >= Limits.CELL_TEXT) {
            troubles.cut(rowNumber, Say.of("trouble.text-long", CellName.of(column, rowNumber), length, Limits.CELL_TEXT));
        }
    }

    private boolean showsAnything() {
        for (int column = 0; column < width; column++) {
            if (!row[column].isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A merged area in rows and columns of the file, counted from 0. */
    void merge(Grid.Area area) {
        merged.add(area);
    }

    /** The grid; {@code isWhole} is false when the sheet goes on. */
    Grid build(boolean isWhole) {
        progress.tell();
        pour();
        pourTexts();
        pouring.finish();
        int[] numbers = Arrays.copyOf(rowNumbers, rows);
        List<Grid.Area> areas = merged.inGrid(numbers);
        MergedAreas.clearAllButFirst(areas, columns, rows);
        int shown = columns.size();
        while (shown > 0 && isEmpty(columns.get(shown - 1))) {
            shown--;
        }
        int count = rows;
        List<StoredGrid.StoredColumn> stored = columns.subList(0, shown).parallelStream().map(column -> StoredGrid.StoredColumn.of(column, count)).toList();
        reportBeyond();
        Damage.report(stored, numbers, troubles);
        return new StoredGrid(numbers, List.copyOf(stored), areas, List.copyOf(hiddenRows), troubles.all(), isWhole, troubles.firstCut());
    }

    private void keepRow() {
        makeRoom();
        batch.add(row, keys, width);
        countRow();
        if (batch.isFull()) {
            pour();
        }
    }

    private void makeRoom() {
        if (rows == wanted) {
            throw new Enough();
        }
        if (rows >= Limits.ROWS) {
            throw Say.refused("refused.too-many-rows", Limits.ROWS);
        }
        while (columns.size() < width) {
            columns.add(new Column(budget));
        }
    }

    private void countRow() {
        if (rows == rowNumbers.length) {
            budget.take(rows * 4L);
            rowNumbers = Arrays.copyOf(rowNumbers, rows * 2);
        }
        if (rowHidden) {
            hiddenRows.add(rows);
        }
        rowNumbers[rows++] = rowNumber;
    }

    private void pourTexts() {
        pouring.finish();
        TextBatch full = texts;
        texts = pouring;
        pouring = full;
        pouring.begin(columns, rows - full.rows());
    }

    private void pour() {
        batch.pour(columns, poured);
        poured = rows;
    }

    private void reportBeyond() {
        if (beyond > 0) {
            String sentence = beyondIsLeast ? Say.of("trouble.too-wide-at-least", firstBeyond, Limits.COLUMNS, beyond) : Say.of("trouble.too-wide", firstBeyond, Limits.COLUMNS, beyond);
            troubles.add(firstBeyond, sentence);
        }
    }

    /** A number that its format hides is still held. */
    private static boolean isEmpty(Column column) {
        for (int number = 1; number <= column.size(); number++) {
            if (!column.cell(number).isBlank() || column.cell(number).kind() != Cell.Kind.TEXT) {
                return false;
            }
        }
        return true;
    }
}
