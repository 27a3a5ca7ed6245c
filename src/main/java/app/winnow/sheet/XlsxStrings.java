package app.winnow.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells name by number, read as far as they are asked for: programs write them in the order in which cells need them. */
final class XlsxStrings implements Closeable {
    private final List<String> strings = new ArrayList<>();
    private final Budget budget;
    private final InputStream in;
    private final Xml xml;
    private boolean ended;

    private XlsxStrings(InputStream in, Budget budget) throws XMLStreamException {
        this.in = in;
        this.budget = budget;
        this.xml = new Xml(in);
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
        } catch (XMLStreamException | RuntimeException broken) {
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

    /** The text of this number; null when there is none. */
    String get(int number) throws XMLStreamException {
        while (!ended && strings.size() <= number) {
            next();
        }
        return number >= 0 && number < strings.size() ? strings.get(number) : null;
    }

    private void next() throws XMLStreamException {
        while (xml.nextElement()) {
            if (xml.name().equals("si")) {
                String text = XlsxText.read(xml);
                budget.takeText(text);
                strings.add(text);
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
