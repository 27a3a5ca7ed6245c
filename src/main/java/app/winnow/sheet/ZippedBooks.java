package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** Tells the zipped formats apart: workbooks of Excel and OpenDocument, and those that are something else. */
final class ZippedBooks {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    /** Bytes at the end of an archive among which its directory's end stands: the longest remark, and some. */
    private static final int END = 66_000;
    /** Place of the mark of a part under a password. */
    private static final int LOCKED = 6;

    private enum Kind { XLSX, ODS }

    private ZippedBooks() { }

    static Book open(Path path, Progress progress) throws IOException, XMLStreamException {
        Kind kind;
        try (ZipParts parts = new ZipParts(path)) {
            kind = kind(parts);
        } catch (ZipException broken) {
            throw sentence(path, broken);
        }
        return kind == Kind.ODS ? FileBook.workbook(path, Book.Format.ODS, OdsContents.of(path, progress))
                : FileBook.workbook(path, Book.Format.XLSX, XlsxContents.of(path, progress));
    }

    /** Why an archive does not open: a password, an end that is missing after a broken download, or other damage. */
    private static Refused sentence(Path path, ZipException broken) throws IOException {
        byte[] end = new byte[END];
        int length;
        boolean locked;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(LOCKED);
            locked = (file.read() & 1) == 1;
            file.seek(Math.max(0, file.length() - END));
            length = file.read(end);
        }
        if (locked) {
            return Say.refused(broken, "refused.zip-locked");
        }
        boolean ends = new String(end, 0, Math.max(0, length), StandardCharsets.ISO_8859_1).contains("PK\5\6");
        return Say.refused(broken, ends ? "refused.damaged" : "refused.cut-off", path.getFileName());
    }

    private static Kind kind(ZipParts parts) throws IOException {
        if (parts.has("mimetype") && parts.has("content.xml")) {
            if (mimetype(parts).startsWith(ODS)) {
                return Kind.ODS;
            }
            throw Say.refused("refused.other-office-document");
        }
        if (parts.has("xl/workbook.bin")) {
            throw Say.refused("refused.xlsb");
        }
        if (parts.hasAny("word/") || parts.hasAny("ppt/")) {
            throw Say.refused("refused.other-office-document");
        }
        if (parts.hasAny("Index/") && parts.hasAny("Metadata/") || parts.has("index.xml") || parts.has("Index.zip")) {
            throw Say.refused("refused.numbers");
        }
        if (!parts.has("[Content_Types].xml") && !parts.has("xl/workbook.xml")) {
            throw Say.refused("refused.zip");
        }
        return Kind.XLSX;
    }

    private static String mimetype(ZipParts parts) throws IOException {
        try (InputStream in = parts.open("mimetype", Progress.silent())) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1).strip();
        }
    }
}
