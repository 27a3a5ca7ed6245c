package app.winnow.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells name by number, read as far as they are asked for: programs write them in the order in which cells need them. */
final class XlsxStrings implements Closeable {
    private final List<Cell> cells = new ArrayList<>();
    private final Budget budget;
    private final InputStream in;
    private final Xml xml;
    private boolean ended;

    private XlsxStrings(InputStream in, Budget budget) throws IOException, XMLStreamException {
        this.in = in;
        this.budget = budget;
        this.xml = Xml.of(in);
        this.ended = false;
    }

    /** The texts in this part, none when there is no such part. */
    static XlsxStrings open(ZipParts parts, String part, Budget budget, Progress progress) throws IOException, XMLStreamException {
        InputStream in = parts.has(part) ? parts.open(part, progress) : null;
        if (in == null) {
            return new XlsxStrings();
        }
        try {
            return new XlsxStrings(in, budget);
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    private XlsxStrings() {
        in = InputStream.nullInputStream();
        xml = null;
        budget = null;
        ended = true;
    }

    /** The cell with the text of this number; null when there is none. */
    Cell get(int number) throws XMLStreamException {
        while (!ended && cells.size() <= number) {
            next();
        }
        return number >= 0 && number < cells.size() ? cells.get(number) : null;
    }

    private void next() throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.name().equals("si")) {
                String text = XlsxText.read(xml);
                budget.takeText(text);
                cells.add(Cell.text(text));
                return;
            }
        }
        ended = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
