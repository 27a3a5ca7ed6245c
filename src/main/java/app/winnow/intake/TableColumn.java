package app.winnow.intake;

import app.winnow.model.Codes;
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
record TableColumn(String heading, String name, int place, List<Cell> distinct, Codes filled, Codes displayed) {

    int rows() {
        return filled.size();
    }

    Cell cell(int row) {
        return distinct.get(filled.at(row));
    }

    /** The index of the row's cell among the distinct ones. */
    int code(int row) {
        return filled.at(row);
    }

    /** The same column with only these of its rows; nothing of the others stays in it. */
    TableColumn ofRows(int[] rows) {
        Map<Integer, Integer> codes = new HashMap<>();
        List<Cell> own = new ArrayList<>();
        int[] some = Arrays.stream(rows).map(row -> codes.computeIfAbsent(code(row), code -> {
            own.add(distinct.get(code));
            return own.size() - 1;
        })).toArray();
        Codes compact = new Codes(some, own.size());
        return new TableColumn(heading, name, place, own, compact, compact);
    }

    /** How many data rows hold each distinct cell. */
    int[] counts() {
        int[] counts = new int[distinct.size()];
        for (int row = 0; row < rows(); row++) {
            counts[code(row)]++;
        }
        return counts;
    }
}
