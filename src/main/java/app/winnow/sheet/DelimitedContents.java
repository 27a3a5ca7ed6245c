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
            while (records.next()) {
                row(records, grid, widths);
            }
            widths.report(grid.troubles());
        }
    }

    private static void row(Records records, GridBuilder grid, RowWidths widths) {
        Splitter fields = records.fields();
        grid.startRow(records.line(), false);
        grid.beyond(records.left(), records.wasCut());
        int filled = fields.size();
        while (filled > 0 && fields.isBlank(filled - 1)) {
            filled--;
        }
        if (filled > 0) {
            widths.add(records.line(), fields.size() + records.left(), filled);
        }
        grid.endRow(fields, filled > 0);
    }
}
