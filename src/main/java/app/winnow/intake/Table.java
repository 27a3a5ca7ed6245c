package app.winnow.intake;

import java.util.List;

/**
 * The one table that was found in a sheet: columns of equal length and the 1-based row of the file for each data row.
 * {@code headingRow} is 1-based, 0 when there are no headings.
 */
record Table(int headingRow, List<TableColumn> columns, int[] rowNumbers) {

    int rows() {
        return rowNumbers.length;
    }

    /** The same table with only these of its columns. */
    Table with(List<TableColumn> kept) {
        return new Table(headingRow, List.copyOf(kept), rowNumbers);
    }
}
