package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Tells the zipped formats apart: workbooks of Excel and OpenDocument, and those that are something else. */
final class ZippedBooks {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private enum Kind { XLSX, ODS }

    private ZippedBooks() { }

    static Book open(Path path, Progress progress) throws IOException, XMLStreamException {
        Kind kind;
        try (ZipParts parts = new ZipParts(path)) {
            kind = kind(parts);
        }
        return kind == Kind.ODS ? FileBook.workbook(path, Book.Format.ODS, OdsContents.of(path, progress))
                : FileBook.workbook(path, Book.Format.XLSX, XlsxContents.of(path, progress));
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
