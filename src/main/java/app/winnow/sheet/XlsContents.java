package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97 to 2003, read record by record. */
record XlsContents(Path path, List<XlsWorkbook.Entry> entries) implements FileBook.Contents {

    static XlsContents of(Path path) throws IOException, GeneralSecurityException {
        Poi.wake();
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
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException, GeneralSecurityException {
        XlsSheet rows = new XlsSheet(entries.get(sheet).stream(), grid, progress);
        listen(path, rows);
        rows.end();
    }

    private static void listen(Path path, XlsRecords.Listener listener) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
            try (InputStream workbook = file.createDocumentInputStream(stream(file.getRoot()))) {
                new XlsRecords(workbook, listener).read();
            }
        } catch (EncryptedDocumentException locked) {
            throw Say.refused(locked, "refused.encrypted");
        } catch (OldExcelFormatException old) {
            throw Say.refused(old, "content.old-excel");
        }
    }

    /** Name of the stream of the workbook. The same container holds other things: encrypted newer workbooks, letters, mails, installers. */
    private static String stream(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw Say.refused("refused.encrypted");
        }
        Optional<String> workbook = named(root, "Workbook");
        if (workbook.isEmpty() && named(root, "Book").isPresent()) {
            throw Say.refused("content.old-excel");
        }
        return workbook.orElseThrow(() -> Say.refused("refused.other-office-document"));
    }

    private static Optional<String> named(DirectoryNode root, String name) {
        return root.getEntryNames().stream().filter(name::equalsIgnoreCase).filter(entry -> !isFolder(root, entry)).findFirst();
    }

    private static boolean isFolder(DirectoryNode root, String name) {
        try {
            return root.getEntry(name).isDirectoryEntry();
        } catch (java.io.FileNotFoundException none) {
            return true;
        }
    }
}
