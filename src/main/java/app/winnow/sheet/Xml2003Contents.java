package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An XML spreadsheet of Excel 2003, which older systems export under the name .xls. Its one file is pulled through once. */
record Xml2003Contents(Path path, List<Book.Sheet> sheets) implements FileBook.Contents {

    static Xml2003Contents of(Path path, Progress progress) throws IOException, XMLStreamException {
        try (InputStream in = GuardedStream.ofFile(path, progress)) {
            List<Book.Sheet> sheets = list(Xml.forgiving(in));
            if (sheets.isEmpty()) {
                throw Say.refused("refused.no-sheets");
            }
            return new Xml2003Contents(path, sheets);
        }
    }

    @Override
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException, XMLStreamException {
        try (InputStream in = GuardedStream.ofFile(path, progress)) {
            Xml xml = Xml.forgiving(in);
            Xml2003Styles styles = new Xml2003Styles();
            boolean from1904 = false;
            int at = -1;
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "Style" -> styles.read(xml);
                    case "Date1904" -> from1904 = true;
                    case "Worksheet" -> {
                        if (++at == sheet) {
                            new Xml2003Sheet(xml, styles, from1904, grid).read();
                            if (xml.forgiven() > 0) {
                                grid.troubles().add(0, Say.of("trouble.xml-forgiven", xml.forgiven()));
                            }
                            return;
                        }
                        xml.skip();
                    }
                    default -> { }
                }
            }
            throw new XMLStreamException("no such sheet");
        }
    }

    private static List<Book.Sheet> list(Xml xml) throws XMLStreamException {
        List<Book.Sheet> sheets = new ArrayList<>();
        while (xml.nextElement() && sheets.size() < Limits.SHEETS) {
            if (xml.name().equals("Worksheet")) {
                sheets.add(sheet(xml));
            }
        }
        return List.copyOf(sheets);
    }

    /** Whether a sheet is hidden or holds a pivot table stands behind its cells. */
    private static Book.Sheet sheet(Xml xml) throws XMLStreamException {
        String name = xml.get("Name", "");
        boolean hidden = false;
        boolean pivot = false;
        for (int depth = 0; ;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "Table" -> xml.skip();
                    case "Visible" -> hidden |= !xml.text(Limits.CELL_TEXT).strip().equals("SheetVisible");
                    case "PivotTable" -> {
                        pivot = true;
                        xml.skip();
                    }
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return new Book.Sheet(name, hidden, pivot);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a sheet");
            }
        }
    }
}
