package app.winnow.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97 to 2003, read record by record. */
record XlsContents(Path path, List<XlsWorkbook.Entry> entries) implements FileBook.Contents {

    static XlsContents of(Path path) throws IOException {
        XlsWorkbook workbook = new XlsWorkbook();
        listen(path, workbook::record);
        List<XlsWorkbook.Entry> entries = workbook.entries();
        if (entries.isEmpty()) {
            throw Say.refused("refused.no-sheets");
        }
        return new XlsContents(path, entries);
    }

    @Override
    public List<Book.Sheet> sheets() {
        return entries.stream().map(XlsWorkbook.Entry::sheet).toList();
    }

    @Override
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException {
        XlsSheet rows = new XlsSheet(entries.get(sheet).stream(), progress);
        listen(path, rows::record);
        rows.into(grid);
    }

    private static void listen(Path path, HSSFListener listener) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
            check(file.getRoot());
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().processWorkbookEvents(request, file);
        } catch (EncryptedDocumentException locked) {
            throw Say.refused(locked, "refused.encrypted");
        } catch (OldExcelFormatException old) {
            throw Say.refused(old, "content.old-excel");
        }
    }

    /** The same container holds other things: encrypted newer workbooks, letters, mails, installers. */
    private static void check(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw Say.refused("refused.encrypted");
        }
        if (root.getEntryNames().stream().noneMatch(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))) {
            throw Say.refused("refused.other-office-document");
        }
        if (!root.hasEntry("Workbook") && root.hasEntry("Book")) {
            throw Say.refused("content.old-excel");
        }
    }
}
