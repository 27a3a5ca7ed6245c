package app.winnow.intake;

import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.Codes;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the tables of a sheet: usually one, sometimes several below each other, each with headings of its own. */
final class Regions {
    /** Rows between two looks whether to go on. */
    private static final int ROWS_BETWEEN = 4_096;

    private final Rows rows;
    private final HeadingRow headingRow;
    private final HeadingPair pair;
    private final Integer wished;
    private final Watch watch;

    /** {@code wished} is the 1-based row of the file that holds the headings, 0 = there are none, null = find them. */
    Regions(Grid grid, HeadingMatch match, Integer wished, Watch watch) {
        this.wished = wished;
        this.watch = watch;
        rows = new Rows(grid, watch);
        headingRow = new HeadingRow(rows, match);
        pair = new HeadingPair(rows);
    }

    /** The tables, from top to bottom; empty for a sheet without rows. */
    List<Region> find() {
        int heading = wished == null ? headingRow.find() : place(wished);
        List<Region> regions = new ArrayList<>();
        if (rows.count() == 0) {
            return regions;
        }
        int[] lines = heading < 0 ? new int[] {-1, -1} : pair.around(heading);
        List<Dropped> above = new ArrayList<>();
        for (int row = 0; row < lines[0]; row++) {
            above.add(dropped(row, Words.of("dropped.above")));
        }
        List<Integer> starts = new ArrayList<>(List.of(lines[0]));
        starts.addAll(furtherHeadings(lines));
        for (int at = 0; at < starts.size(); at++) {
            int[] own = at == 0 ? lines : pair.around(starts.get(at));
            int end = at + 1 < starts.size() ? starts.get(at + 1) : rows.count();
            regions.add(region(own, end, at == 0 ? above : List.of()));
        }
        return regions;
    }

    /** The place of a row of the file among those that hold something, -1 when it is none of them. */
    private int place(int rowNumber) {
        for (int row = 0; rowNumber > 0 && row < rows.count(); row++) {
            if (rows.grid().rowNumber(row) == rowNumber) {
                return row;
            }
        }
        return -1;
    }

    /** Whether the wished row of headings is there; no headings are always there. */
    boolean isThere() {
        return wished == null || wished == 0 || place(wished) >= 0;
    }

    /** Rows further down that read as other headings, after a gap: the start of another table. */
    private List<Integer> furtherHeadings(int[] lines) {
        List<Integer> starts = new ArrayList<>();
        if (lines[0] < 0) {
            return starts;
        }
        int current = lines[1];
        for (int row = lines[1] + 2; row < rows.count() - 1; row++) {
            boolean gap = rows.grid().rowNumber(row) - rows.grid().rowNumber(row - 1) > 1 || rows.isSingle(row - 1);
            if (gap && rows.filled(row).size() >= 2 && !headingRow.sameRow(current, row) && headingRow.known(row) >= 2 && headingRow.known(row) * 2 >= rows.filled(row).size()
                    && rows.filled(row).stream().allMatch(headingColumn(row))) {
                starts.add(row);
                current = row;
            }
        }
        return starts;
    }

    private java.util.function.Predicate<Integer> headingColumn(int row) {
        return column -> rows.couldBeHeading(row, column);
    }

    private Region region(int[] lines, int end, List<Dropped> above) {
        List<String> headings = lines[0] < 0 ? java.util.Collections.nCopies(rows.grid().columns(), "") : headingRow.texts(lines[0], lines[1]);
        List<Dropped> dropped = new ArrayList<>(above);
        int from = lines[1] + 1;
        if (lines[0] < 0) {
            from = firstWide(dropped);
        }
        RowKind kind = new RowKind(rows, headings, rows.typicalWidth(from), textsExpected(from, end), loneAreFew(from, end));
        IntPredicate again = lines[0] < 0 ? row -> false : headingRow.sameAs(lines[1]);
        IntPredicate upperAgain = lines[0] >= 0 && lines[0] < lines[1] ? headingRow.sameAs(lines[0]) : row -> false;
        int[] data = new int[Math.max(0, end - from)];
        int count = 0;
        for (int row = from; row < end; row++) {
            if (row % ROWS_BETWEEN == 0) {
                watch.at(rows.count(), 0);
            }
            if (again.test(row) || upperAgain.test(row)) {
                dropped.add(dropped(row, Words.of("dropped.heading-again")));
                continue;
            }
            if (kind.isPlainlyData(row)) {
                data[count++] = row;
                continue;
            }
            java.util.Optional<String> why = rows.filled(row).isEmpty() ? java.util.Optional.of("") : kind.whyDropped(row);
            if (why.isEmpty()) {
                data[count++] = row;
            } else if (!why.get().isEmpty()) {
                dropped.add(dropped(row, why.get()));
            }
        }
        int number = lines[1] < 0 ? 0 : rows.grid().rowNumber(rows.filled(lines[1]).stream().allMatch(column -> rows.text(lines[1], column).startsWith("(")) ? lines[0] : lines[1]);
        return new Region(number, headings, java.util.Arrays.copyOf(data, count), dropped);
    }

    /** Without headings the table starts where the first row is as wide as the others. */
    private int firstWide(List<Dropped> dropped) {
        int width = rows.typicalWidth(0);
        int from = 0;
        while (from < rows.count() - 1 && from < 50 && rows.filled(from).size() * 2 < width) {
            dropped.add(dropped(from++, Words.of("dropped.above")));
        }
        return from;
    }

    /** Whether nearly every row has a text: then one with numbers only is a total. */
    private boolean textsExpected(int from, int end) {
        int with = 0;
        int seen = 0;
        for (int row = from; row < Math.min(end, from + 200); row++) {
            int at = row;
            seen++;
            with += rows.filled(row).stream().anyMatch(column -> !rows.isNumber(at, column)) ? 1 : 0;
        }
        return seen > 0 && with * 10 >= seen * 6;
    }

    /** Whether rows of a single cell are the exception, each followed by fuller ones, as titles of sections are. */
    private boolean loneAreFew(int from, int end) {
        int lone = 0;
        int seen = 0;
        for (int row = from; row < Math.min(end, from + 200); row++) {
            seen++;
            boolean alone = rows.filled(row).size() == 1;
            if (alone && (row + 1 >= end || rows.filled(row + 1).size() < 2)) {
                return false;
            }
            lone += alone ? 1 : 0;
        }
        return lone * 4 <= seen;
    }

    private Dropped dropped(int row, String why) {
        return new Dropped(rows.grid().rowNumber(row), why);
    }

    /** The columns of a region; one without heading and without values is left away. */
    Table table(Region region) {
        List<TableColumn> columns = new ArrayList<>();
        Grid grid = rows.grid();
        ColumnNames names = new ColumnNames();
        List<Shown> all = java.util.stream.IntStream.range(0, grid.columns()).parallel().mapToObj(column -> shown(region, column)).toList();
        for (int column = 0; column < grid.columns(); column++) {
            Shown shown = all.get(column);
            String heading = region.headings().get(column);
            if (shown.any() || !heading.isBlank()) {
                columns.add(new TableColumn(heading, names.next(heading, column), column, grid.distinct(column), shown.filled(), shown.displayed()));
            }
        }
        int[] numbers = java.util.Arrays.stream(region.data()).map(grid::rowNumber).toArray();
        return new Table(region.headingRow(), List.copyOf(columns), numbers);
    }

    /** What a column of the region shows, and whether there is anything. */
    private record Shown(Codes filled, Codes displayed, boolean any) { }

    private Shown shown(Region region, int column) {
        Grid grid = rows.grid();
        int limit = grid.distinct(column).size();
        int[] data = region.data();
        Codes filled = new Codes(data.length, limit, at -> rows.shown(data[at], column));
        // A sheet without merged cells shows what stands in it.
        Codes displayed = rows.isPlain() ? filled : new Codes(data.length, limit, at -> grid.code(data[at], column));
        return new Shown(filled, displayed.equals(filled) ? filled : displayed, rows.anyText(filled, column));
    }
}
