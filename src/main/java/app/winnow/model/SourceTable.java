package app.winnow.model;

import java.util.Arrays;
import java.util.List;

/**
 * What an import read, as text exactly as displayed: its headings and dictionary-coded columns. Columns that hold learners' names were left out
 * before. Rows count from 0 here; {@link #rowNumber} is the 1-based row in the file. {@code headingRow} 0 = the file has no headings.
 */
public final class SourceTable {
    private final String file;
    private final String sheet;
    private final int headingRow;
    private final List<String> headings;
    private final List<TextColumn> columns;
    private final int[] rowNumbers;

    /** A table of columns that all have as many rows as there are row numbers, and as many columns as headings. */
    public SourceTable(String file, String sheet, int headingRow, List<String> headings, List<TextColumn> columns, int[] rowNumbers) {
        if (headings.size() != columns.size() || columns.stream().anyMatch(column -> column.size() != rowNumbers.length)) {
            throw new IllegalArgumentException("a source table has one column a heading and all columns are of one length");
        }
        this.file = file;
        this.sheet = sheet;
        this.headingRow = headingRow;
        this.headings = List.copyOf(headings);
        this.columns = List.copyOf(columns);
        this.rowNumbers = rowNumbers.clone();
    }

    /** The file's name without its folder. */
    public String file() {
        return file;
    }

    /** The sheet's name, "" for delimited text. */
    public String sheet() {
        return sheet;
    }

    /** 1-based row of the headings in the file; 0 when it has none. */
    public int headingRow() {
        return headingRow;
    }

    /** Headings as displayed; may repeat or be blank. */
    public List<String> headings() {
        return headings;
    }

    /** The columns, one a heading. */
    public List<TextColumn> columns() {
        return columns;
    }

    /** Data rows. */
    public int rows() {
        return rowNumbers.length;
    }

    /** The 1-based row in the file. */
    public int rowNumber(int row) {
        return rowNumbers[row];
    }

    /** The text as displayed, "" when blank. */
    public String text(int row, int column) {
        return columns.get(column).text(row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceTable table && file.equals(table.file) && sheet.equals(table.sheet) && headingRow == table.headingRow
                && headings.equals(table.headings) && columns.equals(table.columns) && Arrays.equals(rowNumbers, table.rowNumbers);
    }

    @Override
    public int hashCode() {
        return 31 * headings.hashCode() + Arrays.hashCode(rowNumbers);
    }
}
