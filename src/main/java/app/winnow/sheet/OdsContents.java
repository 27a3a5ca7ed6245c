package app.winnow.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A spreadsheet of LibreOffice and other OpenDocument programs. Its content is pulled through once; a library that builds
 * the whole document would need many times its size and gives typed values without the text that is displayed.
 */
record OdsContents(Path path, boolean flat, List<Book.Sheet> sheets) implements FileBook.Contents {
    private static final String CONTENT = "content.xml";

    static OdsContents of(Path path, Progress progress) throws IOException, XMLStreamException {
        try (ZipParts parts = new ZipParts(path)) {
            refuseEncrypted(parts);
        }
        return listed(path, false, progress);
    }

    /** The same in one XML file that is not packed. */
    static OdsContents flat(Path path, Progress progress) throws IOException, XMLStreamException {
        return listed(path, true, progress);
    }

    private static OdsContents listed(Path path, boolean flat, Progress progress) throws IOException, XMLStreamException {
        try (Content content = Content.open(path, flat, progress)) {
            List<Book.Sheet> sheets = list(Xml.of(content.in));
            if (sheets.isEmpty()) {
                throw Say.refused("refused.no-sheets");
            }
            return new OdsContents(path, flat, sheets);
        }
    }

    /** The XML of the content, in an archive or by itself. */
    private record Content(Closeable archive, InputStream in) implements Closeable {

        static Content open(Path path, boolean flat, Progress progress) throws IOException {
            if (flat) {
                InputStream in = GuardedStream.ofFile(path, progress);
                return new Content(in, in);
            }
            ZipParts parts = new ZipParts(path);
            try {
                return new Content(parts, parts.open(CONTENT, progress));
            } catch (IOException | RuntimeException broken) {
                parts.close();
                throw broken;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
            archive.close();
        }
    }

    @Override
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException, XMLStreamException {
        try (Content content = Content.open(path, flat, progress)) {
            Xml xml = Xml.of(content.in);
            int table = -1;
            while (nextTable(xml, new HashSet<>(), new HashSet<>())) {
                if (++table == sheet) {
                    new OdsSheet(xml, grid).read();
                    return;
                }
                xml.skip();
            }
            throw new XMLStreamException("no such table");
        }
    }

    private static List<Book.Sheet> list(Xml xml) throws XMLStreamException {
        List<Book.Sheet> sheets = new ArrayList<>();
        Set<String> hiddenStyles = new HashSet<>();
        Set<String> pivots = new HashSet<>();
        while (nextTable(xml, hiddenStyles, pivots) && sheets.size() < Limits.SHEETS) {
            sheets.add(new Book.Sheet(xml.get("name", ""), hiddenStyles.contains(xml.get("style-name", "")), false));
            xml.skip();
        }
        return sheets.stream().map(sheet -> new Book.Sheet(sheet.name(), sheet.hidden(), pivots.contains(sheet.name()))).toList();
    }

    /** Moves to the next sheet; on the way notes styles that hide a sheet and sheets on which a pivot table stands. */
    private static boolean nextTable(Xml xml, Set<String> hiddenStyles, Set<String> pivots) throws XMLStreamException {
        String style = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "style" -> style = xml.get("name", "");
                    case "table-properties" -> {
                        if ("false".equals(xml.get("display"))) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "tracked-changes" -> xml.skip();
                    case "data-pilot-table" -> pivots.add(sheetOf(xml.get("target-range-address", "")));
                    case "table" -> {
                        return true;
                    }
                    default -> { }
                }
            }
        }
        return false;
    }

    /** "'Sheet 1'.A1:'Sheet 1'.C9" stands on Sheet 1. */
    private static String sheetOf(String address) {
        if (address.startsWith("'")) {
            int end = address.indexOf("'.");
            return end < 0 ? "" : address.substring(1, end).replace("''", "'");
        }
        int dot = address.indexOf('.');
        return dot < 0 ? "" : address.substring(address.startsWith("$") ? 1 : 0, dot);
    }

    private static void refuseEncrypted(ZipParts parts) throws IOException, XMLStreamException {
        if (parts.has("META-INF/manifest.xml")) {
            try (InputStream in = parts.open("META-INF/manifest.xml", Progress.silent())) {
                Xml xml = Xml.of(in);
                while (xml.nextElement()) {
                    if (xml.name().equals("encryption-data")) {
                        throw Say.refused("refused.encrypted");
                    }
                }
            }
        }
    }
}
