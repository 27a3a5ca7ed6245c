package app.winnow.intake;

import app.winnow.sheet.Cell;
import java.util.List;

/**
 * One column of the table: its heading as displayed (may be blank), the name by which people speak of it ({@link ColumnNames}), its place in the sheet, its
 * distinct cells, and for each data row the index of its cell. {@code filled} repeats the first cell of a merged area on every row that the area covers; {@code displayed} is the sheet as it stands.
 */
record TableColumn(String heading, String name, int place, List<Cell> distinct, int[] filled, int[] displayed) {

    int rows() {
        return filled.length;
    }

    Cell cell(int row) {
        return distinct.get(filled[row]);
    }

    /** How many data rows hold each distinct cell. */
    int[] counts() {
        int[] counts = new int[distinct.size()];
        for (int code : filled) {
            counts[code]++;
        }
        return counts;
    }
}
