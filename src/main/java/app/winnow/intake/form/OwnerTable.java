package app.winnow.intake.form;

import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import java.util.HashMap;
import java.util.Map;

/** An owner's sheet in a grid: where its hidden row is, and in which grid column each of its columns stands now. */
final class OwnerTable {
    static final int HEADING_ROWS = 100;
    private static final String ID = "\u0000id";
    private static final String SAID = "\u0000said";
    private final Grid grid;
    private final int markRow;
    private final int headings;
    private final Map<String, Integer> places = new HashMap<>();

    private OwnerTable(Grid grid, int markRow, int markColumn) {
        this.grid = grid;
        this.markRow = markRow;
        places.put(ID, markColumn);
        for (int column = grid.columns() - 1; column >= 0; column--) {
            String text = grid.cell(markRow, column).text().strip();
            if (column != markColumn && !text.isEmpty()) {
                places.put(OwnerMark.read(text).isPresent() ? SAID : text, column);
            }
        }
        int row = markRow;
        while (row < grid.rows() && !id(row).equals(OwnerForm.HEADING)) {
            row++;
        }
        headings = row < grid.rows() ? row : markRow;
    }

    /** Whether some row near the top holds a cell that begins with this mark. */
    static boolean begins(Grid grid, String mark) {
        return place(grid, mark) >= 0;
    }

    static OwnerTable of(Grid grid, String mark) {
        int place = place(grid, mark);
        return new OwnerTable(grid, place / grid.columns(), place % grid.columns());
    }

    private static int place(Grid grid, String mark) {
        for (int row = 0; row < Math.min(HEADING_ROWS, grid.rows()); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.cell(row, column).text().strip().startsWith(mark)) {
                    return row * grid.columns() + column;
                }
            }
        }
        return -1;
    }

    /** What the sheet says of the audit that it was written from; "" when that is lost. */
    String mark() {
        return has(SAID) ? grid.cell(markRow, places.get(SAID)).text() : "";
    }

    int rows() {
        return grid.rows();
    }

    /** Whether a row may be an offering's: not the hidden row, nor the headings. */
    boolean isData(int row) {
        return row != markRow && !id(row).equals(OwnerForm.HEADING);
    }

    /** Whether a row stands below the headings, where nothing but offerings should be. */
    boolean isBelowHeadings(int row) {
        return row > headings;
    }

    String id(int row) {
        return grid.cell(row, places.get(ID)).text();
    }

    /** What was said of the offering in this row when the sheet was written. */
    Map<String, String> said(int row) {
        return has(SAID) ? OwnerMark.lines(grid.cell(row, places.get(SAID)).text()) : Map.of();
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    Cell cell(int row, String key) {
        return has(key) ? grid.cell(row, places.get(key)) : Cell.BLANK;
    }

    /** The row as a person sees it. */
    int number(int row) {
        return grid.rowNumber(row);
    }

    /** The cell as spreadsheets name it: {@code F7}. */
    String name(int row, String key) {
        StringBuilder letters = new StringBuilder();
        for (int rest = places.get(key); rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(number(row)).toString();
    }
}
