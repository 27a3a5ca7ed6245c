package app.winnow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What the quickest reader of workbooks needs to walk through every row of the first sheet, with nothing kept. */
final class BareXlsx {
    private BareXlsx() { }

    public static void main(String[] args) throws IOException {
        Measured measured = new Measured();
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(Path.of(args[0]).toFile()); var rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext();) {
                cells += all.next().getCellCount();
            }
        }
        measured.print(cells);
    }
}
