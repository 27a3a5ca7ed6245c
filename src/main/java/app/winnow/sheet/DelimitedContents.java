package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/** A text file whose lines are rows: one sheet without a name. Rows shorter or longer than the others are reported. */
record DelimitedContents(Path path, Encoding encoding, Delimiter delimiter) implements FileBook.Contents {

    @Override
    public List<Book.Sheet> sheets() {
        return List.of(new Book.Sheet("", false, false));
    }

    @Override
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException {
        try (Reader text = encoding.reader(path, progress)) {
            Lines lines = new Lines(text);
            if (delimiter.named()) {
                lines.next();
            }
            RowWidths widths = new RowWidths();
            Records records = new Records(lines, delimiter.character(), delimiter.columns(), delimiter.marked(), grid.troubles());
            for (List<String> fields = records.next(); fields != null; fields = records.next()) {
                row(fields, records, grid, widths);
            }
            widths.report(grid.troubles());
        }
    }

    private static void row(List<String> fields, Records records, GridBuilder grid, RowWidths widths) {
        grid.startRow(records.line(), false);
        grid.beyond(records.left(), records.wasCut());
        int filled = 0;
        for (int i = 0; i < fields.size(); i++) {
            String text = fields.get(i);
            if (!text.isEmpty()) {
                grid.cell(i, Cell.text(text));
                filled = text.isBlank() ? filled : i + 1;
            }
        }
        if (filled > 0) {
            widths.add(records.line(), fields.size() + records.left(), filled);
        }
        grid.endRow();
    }
}
