package app.winnow.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Merged areas: collected in rows of the file, handed on in rows of the grid, where blank rows are missing. */
final class MergedAreas {
    private final List<Grid.Area> inFile = new ArrayList<>();

    void add(Grid.Area area) {
        boolean sound = area.firstRow() <= area.lastRow() && area.firstColumn() <= area.lastColumn()
                && area.firstRow() >= 0 && area.firstColumn() >= 0;
        if (sound && inFile.size() < Limits.MERGED) {
            inFile.add(area);
        }
    }

    /** The areas that hold a row of the grid; {@code rowNumbers} are 1-based and ascend in every sound file. */
    List<Grid.Area> inGrid(int[] rowNumbers) {
        List<Grid.Area> areas = new ArrayList<>();
        for (Grid.Area area : inFile) {
            int first = firstAtLeast(rowNumbers, area.firstRow() + 1);
            int last = firstAtLeast(rowNumbers, area.lastRow() + 2) - 1;
            if (first <= last) {
                areas.add(new Grid.Area(first, area.firstColumn(), last, area.lastColumn()));
            }
        }
        return List.copyOf(areas);
    }

    /** What stands under a merged area is not displayed. Areas never overlap in a sound file, so one pass over all cells is enough. */
    static void clearAllButFirst(List<Grid.Area> areas, List<Column> columns, int rows) {
        BitSet changed = new BitSet();
        long left = 2L * rows * columns.size();
        for (Grid.Area area : areas) {
            int lastColumn = Math.min(area.lastColumn(), columns.size() - 1);
            for (int column = area.firstColumn(); column <= lastColumn; column++) {
                left -= area.lastRow() - area.firstRow() + 1L;
                if (left < 0) {
                    break;
                }
                boolean lost = false;
                for (int row = area.firstRow() + (column == area.firstColumn() ? 1 : 0); row <= area.lastRow(); row++) {
                    lost |= columns.get(column).clear(row);
                }
                if (lost) {
                    changed.set(column);
                }
            }
        }
        changed.stream().forEach(column -> columns.set(column, columns.get(column).withoutLost(rows)));
    }

    private static int firstAtLeast(int[] rowNumbers, int number) {
        int at = Arrays.binarySearch(rowNumbers, number);
        return at >= 0 ? at : -at - 1;
    }
}
