package app.winnow.picture.coverage;

import app.winnow.model.Outcome;
import app.winnow.picture.Group;
import app.winnow.picture.Grouping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Outcomes by groups: the outcomes with the greatest weight first, the groups in which most offerings serve one first. Only cells that say something are there. A path whose members serve the
 * outcome is not counted beside them; each offering stands in one group, and in the rows of all the outcomes it serves. Immutable once it is made.
 */
final class Matrix {
    private final Axes axes;
    private final List<NavigableMap<Integer, Cell>> cells = new ArrayList<>();
    private final Cell[] columns;
    private final Cell[] rows;
    private final int[][] notLookedAt;
    private final Shown shown;

    /** The outcomes in order, which of them nothing supports in the whole audit, and the groups in order. */
    record Axes(Grouping grouping, List<Outcome> outcomes, BitSet unserved, List<Group> groups) { }

    Matrix(Axes axes, Map<Long, Cell> cells, Cell[] columns, int[][] notLookedAt, Shown shown) {
        this.axes = axes;
        this.columns = columns;
        this.notLookedAt = notLookedAt;
        this.shown = shown;
        rows = new Cell[axes.outcomes().size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new Cell();
            this.cells.add(new TreeMap<>());
        }
        cells.forEach((key, cell) -> {
            rows[row(key)].addOther(cell);
            this.cells.get(row(key)).put(column(key), cell);
        });
    }

    static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    static int row(long key) {
        return (int) (key >> 32);
    }

    static int column(long key) {
        return (int) key;
    }

    Axes axes() {
        return axes;
    }

    /** The offerings behind it. */
    Shown shown() {
        return shown;
    }

    /** A cell; null where nothing serves the outcome and nothing says that something should. */
    Cell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** At how many offerings nobody has looked yet in the cells from one place to before another, counted once for every outcome that concerns them. */
    int notLookedAt(int fromRow, int toRow, int fromColumn, int toColumn) {
        int sum = 0;
        for (int row = fromRow; row < toRow; row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                sum += notLookedAt[row][column];
            }
        }
        return sum;
    }

    /** All that serves an outcome. */
    Cell row(int row) {
        return rows[row];
    }

    /** All of a group that serves any outcome, each once. */
    Cell column(int column) {
        return columns[column];
    }

    /** The cells of an outcome by their group. */
    NavigableMap<Integer, Cell> cells(int row) {
        return cells.get(row);
    }

    /** The greatest figure of all cells, 0 where there is none. */
    double greatest(Measure measure) {
        return cells.stream().flatMap(row -> row.values().stream()).mapToDouble(cell -> cell.value(measure)).filter(value -> value > 0).max().orElse(0);
    }

    /** The cells from one place to before another together, every offering once; null where none says anything. */
    Cell together(int fromRow, int toRow, int fromColumn, int toColumn) {
        Cell sum = new Cell();
        BitSet once = new BitSet();
        boolean any = false;
        for (int row = fromRow; row < toRow; row++) {
            for (Cell cell : cells.get(row).subMap(fromColumn, toColumn).values()) {
                sum.addLinks(cell);
                for (int place = 0; place < cell.count(); place++) {
                    int at = cell.offering(place);
                    if (!once.get(at)) {
                        once.set(at);
                        sum.addOnce(at, shown.hours(at));
                    }
                }
                any = true;
            }
        }
        return any ? sum : null;
    }
}
