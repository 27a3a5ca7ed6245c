package app.winnow.sheet;

/**
 * One column while it is filled: each distinct cell once, rows as their numbers. Inside, number 0 is blank and the others count from 1 in order of
 * appearance.
 */
final class Column {
    private final Budget budget;
    private final RowNumbers rows;
    private final DistinctCells cells;
    private IntTable keys = new IntTable();

    Column(Budget budget) {
        this.budget = budget;
        rows = new RowNumbers(budget);
        cells = new DistinctCells(budget);
    }

    void put(int row, Cell cell, int key) {
        int number = key == 0 ? cells.number(cell) : keyed(cell, key);
        if (number != 0) {
            rows.set(row, number);
        }
    }

    /** A cell whose key was met before needs no second look. */
    private int keyed(Cell cell, int key) {
        int number = keys.get(key);
        if (number == 0) {
            number = cells.number(cell);
            budget.take(keys.put(key, number));
        }
        return number;
    }

    /** The same for a whole batch of texts, none of which is empty. */
    void put(TextSlices slices) {
        cells.number(slices);
        for (int at = 0; at < slices.count; at++) {
            rows.set(slices.rows[at], slices.numbers[at]);
        }
    }

    /** Empties the cell; whether there was one. */
    boolean clear(int row) {
        boolean filled = rows.get(row) != 0;
        if (filled) {
            rows.set(row, 0);
        }
        return filled;
    }

    /** The same column without the distinct cells that stand nowhere any more. */
    Column withoutLost(int count) {
        Column kept = new Column(budget);
        for (int row = 0; row < count; row++) {
            if (rows.get(row) != 0) {
                kept.put(row, cell(rows.get(row)), 0);
            }
        }
        return kept;
    }

    int number(int row) {
        return rows.get(row);
    }

    /** The cell with this number. */
    Cell cell(int number) {
        return cells.cell(number);
    }

    int size() {
        return cells.size();
    }

    /** The distinct cells; only of a column that is closed. */
    DistinctCells.Values values() {
        return cells.values();
    }

    /** Which distinct cells, the first having place 0, hold a character beyond ASCII. */
    java.util.BitSet beyondAscii() {
        return cells.beyondAscii();
    }

    /** Ends filling: what finds equal cells again is let go. */
    void close() {
        keys = null;
        cells.close();
    }
}
