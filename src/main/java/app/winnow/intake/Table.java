package app.winnow.intake;

import java.util.List;

/**
 * The one table that was found in a sheet: columns of equal length and the 1-based row of the file for each data row. {@code headingRow} is 1-based, 0 when
 * there are no headings. Where learners' rows were counted ({@link EnrolmentRows}) it has one row a course; {@code rowsRead} is how many the file has, and
 * {@code countedBy} the headings that name the course, else empty.
 */
record Table(int headingRow, List<TableColumn> columns, int[] rowNumbers, int rowsRead, List<String> countedBy) {

    Table(int headingRow, List<TableColumn> columns, int[] rowNumbers) {
        this(headingRow, columns, rowNumbers, rowNumbers.length, List.of());
    }

    int rows() {
        return rowNumbers.length;
    }

    /** The same table with only these of its columns. */
    Table with(List<TableColumn> kept) {
        return new Table(headingRow, List.copyOf(kept), rowNumbers, rowsRead, countedBy);
    }
}
