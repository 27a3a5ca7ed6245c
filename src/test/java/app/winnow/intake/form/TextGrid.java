package app.winnow.intake.form;

import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.List;

/** A grid of texts for tests: the rows of a file as somebody typed them, or {@code a | b} lines. */
public final class TextGrid implements Grid {
    private final List<List<String>> rows;
    private final int columns;

    private TextGrid(List<List<String>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Rows of cells. */
    public static TextGrid of(List<List<String>> rows) {
        return new TextGrid(rows);
    }

    /** One line a row, cells separated by bars. */
    public static TextGrid of(String lines) {
        List<List<String>> rows = new ArrayList<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(java.util.stream.Stream.of(line.split("\\|", -1)).map(String::strip).toList()));
        return new TextGrid(rows);
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public Cell cell(int row, int column) {
        return column < rows.get(row).size() ? Cell.text(rows.get(row).get(column)) : Cell.BLANK;
    }

    @Override
    public List<Cell> distinct(int column) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            cells.add(cell(row, column));
        }
        return cells;
    }

    @Override
    public int code(int row, int column) {
        return row;
    }

    @Override
    public int rowNumber(int row) {
        return row + 1;
    }

    @Override
    public List<Area> merged() {
        return List.of();
    }

    @Override
    public List<Integer> hiddenRows() {
        return List.of();
    }

    @Override
    public List<Trouble> troubles() {
        return List.of();
    }
}
