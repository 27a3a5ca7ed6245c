package app.winnow.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the rows of one table of a page into a grid; rows are counted from 1 at its top. */
final class HtmlTable {
    private final HtmlScanner scanner;
    private final GridBuilder grid;
    private final StringBuilder text = new StringBuilder();
    /** How many more rows each column is taken by a cell from above. */
    private final Map<Integer, Integer> taken = new HashMap<>();
    private int rowNumber;
    private int column;
    private int wide;
    private int high;
    private boolean inRow;
    private boolean inCell;

    /** {@code scanner} stands on the table's opening tag. */
    HtmlTable(HtmlScanner scanner, GridBuilder grid) {
        this.scanner = scanner;
        this.grid = grid;
    }

    void read() throws IOException {
        for (HtmlScanner.Token token = scanner.next(); token != HtmlScanner.Token.END; token = scanner.next()) {
            switch (token) {
                case TEXT -> text();
                case OPEN -> open(scanner.name());
                case CLOSE -> {
                    if (scanner.name().equals("table")) {
                        endRow();
                        return;
                    }
                    close(scanner.name());
                }
                default -> { }
            }
        }
        endRow();
    }

    private void text() {
        if (inCell) {
            int room = Math.min(scanner.text().length(), Limits.LONG_TEXT - text.length());
            text.append(scanner.text(), 0, Math.max(0, room));
        }
    }

    private void open(String tag) {
        switch (tag) {
            case "tr" -> {
                endRow();
                startRow();
            }
            case "td", "th" -> {
                endCell();
                if (!inRow) {
                    startRow();
                }
                startCell();
            }
            case "br", "p", "div", "li" -> lineBreak();
            default -> { }
        }
    }

    /** A line break in the page is only a blank; a real one is marked until the blanks are taken out. */
    private void lineBreak() {
        if (inCell && text.length() < Limits.LONG_TEXT) {
            text.append(HtmlText.BREAK);
        }
    }

    private void close(String tag) {
        switch (tag) {
            case "tr" -> endRow();
            case "td", "th" -> endCell();
            default -> { }
        }
    }

    private void startRow() {
        inRow = true;
        column = 0;
        grid.startRow(++rowNumber, false);
    }

    private void startCell() {
        while (taken.getOrDefault(column, 0) > 0) {
            taken.merge(column++, -1, Integer::sum);
        }
        inCell = true;
        text.setLength(0);
        wide = Math.min(scanner.number("colspan"), Limits.COLUMNS);
        high = scanner.number("rowspan");
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        grid.cell(column, Cell.text(HtmlText.of(text)));
        if (wide > 1 || high > 1) {
            grid.merge(new Grid.Area(rowNumber - 1, column, rowNumber + high - 2, column + wide - 1));
        }
        for (int end = Math.min(column + wide, Limits.COLUMNS); column < end; column++) {
            if (high > 1) {
                taken.put(column, high - 1);
            }
        }
    }

    private void endRow() {
        endCell();
        if (inRow) {
            inRow = false;
            int end = column;
            taken.replaceAll((at, rows) -> at >= end && rows > 0 ? rows - 1 : rows);
            grid.endRow();
        }
    }
}
