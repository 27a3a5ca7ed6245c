package app.winnow.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Headings in two rows: groups ("Usage") over their parts ("Enrolled", "Completed"), or a line of units under the headings. */
final class HeadingPair {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Rows rows;

    HeadingPair(Rows rows) {
        this.rows = rows;
    }

    /** The first and last of the rows that make the headings, when {@code row} is one of them. */
    int[] around(int row) {
        if (row > 0 && isGroupOver(row - 1, row)) {
            return new int[] {row - 1, row};
        }
        if (row + 1 < rows.count() && (isGroupOver(row, row + 1) || isUnitLine(row + 1))) {
            return new int[] {row, row + 1};
        }
        return new int[] {row, row};
    }

    private boolean isGroupOver(int upper, int lower) {
        if (rows.grid().rowNumber(lower) - rows.grid().rowNumber(upper) > 1 || !allText(upper) || !allText(lower) || rows.filled(upper).size() < 2) {
            return false;
        }
        boolean anyGroup = false;
        for (int column : rows.filled(upper)) {
            boolean overPart = rows.shownFrom(lower, column) == lower && !rows.isBlank(lower, column);
            boolean next = column + 1 < rows.grid().columns() && rows.isBlank(upper, column + 1) && !rows.isBlank(lower, column + 1);
            if (overPart && !next) {
                return false;
            }
            anyGroup |= overPart;
        }
        return anyGroup && rows.filled(lower).stream().noneMatch(column -> rows.text(lower, column).length() > 60);
    }

    private boolean isUnitLine(int row) {
        List<Integer> filled = rows.filled(row);
        return !filled.isEmpty() && filled.stream().allMatch(column -> rows.text(row, column).matches("[(\\[].{1,20}[)\\]]"));
    }

    private boolean allText(int row) {
        return rows.filled(row).stream().allMatch(column -> rows.shownFrom(row, column) < row || rows.couldBeHeading(row, column) && !rows.isNumber(row, column)
                || YEAR.matcher(rows.text(row, column)).matches());
    }
}
