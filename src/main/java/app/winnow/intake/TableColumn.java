package app.winnow.intake;

import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The same column with only these of its rows; nothing of the others stays in it. */
    TableColumn ofRows(int[] rows) {
        Map<Integer, Integer> codes = new HashMap<>();
        List<Cell> own = new ArrayList<>();
        int[] some = Arrays.stream(rows).map(row -> codes.computeIfAbsent(filled[row], code -> {
            own.add(distinct.get(code));
            return own.size() - 1;
        })).toArray();
        return new TableColumn(heading, name, place, own, some, some);
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
