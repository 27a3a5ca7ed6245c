package app.winnow.intake.outcome;

import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of texts as a grid: lists of our own that come from no file. */
final class ListGrid implements Grid {
    private final List<List<String>> rows;
    private final int columns;

    ListGrid(List<List<String>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
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
        return IntStream.range(0, rows()).mapToObj(row -> cell(row, column)).toList();
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
