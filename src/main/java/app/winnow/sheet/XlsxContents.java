package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook of Excel 2007 and later, Strict ones too. Its parts are pulled through once and never held whole; the
 * library's own streaming passes over the 1904 calendar, uncalculated formulas and Strict files.
 */
record XlsxContents(Path path, XlsxWorkbook workbook) implements FileBook.Contents {

    static XlsxContents of(Path path, Progress progress) throws IOException, XMLStreamException {
        try (ZipParts parts = new ZipParts(path)) {
            return new XlsxContents(path, XlsxWorkbook.read(parts, progress));
        }
    }

    @Override
    public List<Book.Sheet> sheets() {
        return workbook.entries().stream().map(XlsxWorkbook.Entry::sheet).toList();
    }

    @Override
    public void read(int sheet, GridBuilder grid, Progress progress) throws IOException, XMLStreamException {
        try (ZipParts parts = new ZipParts(path); XlsxStrings strings = XlsxStrings.open(parts, workbook.strings(), grid.budget(), progress)) {
            XlsxStyles styles = XlsxStyles.read(parts, workbook.styles(), progress);
            try (InputStream in = new AheadStream(parts.open(workbook.entries().get(sheet).part(), progress), progress)) {
                new XlsxSheet(Xml.of(in), new XlsxCells(strings, styles, workbook.from1904()), grid).read();
            }
        }
    }
}
