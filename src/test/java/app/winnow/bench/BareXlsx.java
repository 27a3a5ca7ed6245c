package app.winnow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What the quickest reader of workbooks needs to walk through every row of the first sheet, with nothing kept. */
final class BareXlsx {
    private BareXlsx() { }

    /** {@code args} is the file, and how often to read it. */
    public static void main(String[] args) throws IOException {
        for (int run = Integer.parseInt(args[1]); run > 0; run--) {
            read(args[0]);
        }
    }

    private static void read(String file) throws IOException {
        Measured measured = new Measured();
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(Path.of(file).toFile()); var rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext();) {
                cells += all.next().getCellCount();
            }
        }
        measured.print(cells);
    }
}
