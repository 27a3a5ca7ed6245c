package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Reads a delimited text into a grid and reports rows that are shorter or longer than the others. */
final class DelimitedGrid {
    private final Delimiter delimiter;
    private final GridBuilder grid;
    private final RowWidths widths = new RowWidths();

    DelimitedGrid(Delimiter delimiter, GridBuilder grid) {
        this.delimiter = delimiter;
        this.grid = grid;
    }

    Grid read(Reader text) throws IOException {
        Lines lines = new Lines(text);
        if (delimiter.named()) {
            lines.next();
        }
        Records records = new Records(lines, delimiter.character(), delimiter.columns(), delimiter.marked(), grid.troubles());
        for (List<String> fields = records.next(); fields != null; fields = records.next()) {
            row(fields, records.line());
        }
        widths.report(grid.troubles());
        return grid.build();
    }

    private void row(List<String> fields, int line) {
        grid.startRow(line, false);
        int filled = 0;
        for (int i = 0; i < fields.size(); i++) {
            String text = fields.get(i);
            if (text.length() > Limits.CELL_TEXT) {
                grid.troubles().add(line, Say.of("trouble.text-long", line, Limits.CELL_TEXT));
            }
            if (!text.isEmpty()) {
                grid.cell(i, Cell.text(text));
                filled = text.isBlank() ? filled : i + 1;
            }
        }
        if (filled > 0) {
            widths.add(line, fields.size(), filled);
        }
        grid.endRow();
    }
}
