package app.winnow.intake.outcome;

import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same rows with merged areas filled downwards, and with one more column at the end: what each row says, where that stands in other columns by row (a
 * stair of levels) or behind a number ("1.2 Quote the machine").
 */
final class ShapedGrid implements Grid {
    private final Grid grid;
    private final Map<Long, Integer> above = new HashMap<>();
    private final List<Cell> sentences;

    /** {@code sentences} is a text a row, or empty for no column more. */
    ShapedGrid(Grid grid, List<String> sentences) {
        this.grid = grid;
        this.sentences = sentences.stream().map(Cell::text).toList();
        for (Area area : grid.merged()) {
            // An area over many columns is a title, not a value of many rows.
            for (int row = area.firstRow() + 1; area.firstColumn() == area.lastColumn() && row <= area.lastRow(); row++) {
                above.put(key(row, area.firstColumn()), area.firstRow());
            }
        }
    }

    /** The place of the column that was put behind the others. */
    int sentenceColumn() {
        return grid.columns();
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    private int shown(int row, int column) {
        return above.isEmpty() ? row : above.getOrDefault(key(row, column), row);
    }

    @Override
    public int rows() {
        return grid.rows();
    }

    @Override
    public int columns() {
        return grid.columns() + (sentences.isEmpty() ? 0 : 1);
    }

    @Override
    public Cell cell(int row, int column) {
        return column < grid.columns() ? grid.cell(shown(row, column), column) : sentences.get(row);
    }

    @Override
    public List<Cell> distinct(int column) {
        return column < grid.columns() ? grid.distinct(column) : new ArrayList<>(sentences);
    }

    @Override
    public int code(int row, int column) {
        return column < grid.columns() ? grid.code(shown(row, column), column) : row;
    }

    @Override
    public int rowNumber(int row) {
        return grid.rowNumber(row);
    }

    @Override
    public List<Area> merged() {
        return List.of();
    }

    @Override
    public List<Integer> hiddenRows() {
        return grid.hiddenRows();
    }

    @Override
    public List<Trouble> troubles() {
        return grid.troubles();
    }
}
