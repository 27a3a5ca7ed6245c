package app.winnow.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that cells name by number, read beside the cells and only a little further than they are asked for: programs write them in the order in which cells
 * need them.
 */
final class XlsxStrings implements Closeable {
    private static final int PIECE = 4_096;
    private static final long CHARACTERS = 1 << 20;

    private final List<Cell> cells = new ArrayList<>();
    private final Budget budget;
    private final Progress progress;
    private final InputStream in;
    private final Xml xml;
    private final Ahead<List<Cell>> pieces = new Ahead<>(this::read);

    private XlsxStrings(InputStream in, Budget budget, Progress progress) throws IOException, XMLStreamException {
        this.in = in;
        this.budget = budget;
        this.progress = progress;
        this.xml = in == null ? null : Xml.of(in);
    }

    /** The texts in this part, none when there is no such part. */
    static XlsxStrings open(ZipParts parts, String part, Budget budget, Progress progress) throws IOException, XMLStreamException {
        InputStream in = parts.has(part) ? parts.open(part, progress) : null;
        try {
            return new XlsxStrings(in, budget, progress);
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    /** The cell with the text of this number; null when there is none. */
    Cell get(int number) throws IOException, XMLStreamException {
        while (cells.size() <= number) {
            List<Cell> more = pieces.take();
            progress.bytes(0);
            if (more == null) {
                return null;
            }
            cells.addAll(more);
        }
        return number < 0 ? null : cells.get(number);
    }

    private List<Cell> read() throws XMLStreamException {
        List<Cell> piece = new ArrayList<>(PIECE);
        long characters = 0;
        while (xml != null && piece.size() < PIECE && characters < CHARACTERS && xml.nextElement()) {
            if (xml.name().equals("si")) {
                String text = XlsxText.read(xml);
                budget.takeText(text);
                characters += text.length();
                piece.add(Cell.text(text));
            }
        }
        return piece.isEmpty() ? null : piece;
    }

    @Override
    public void close() throws IOException {
        pieces.close();
        if (in != null) {
            in.close();
        }
    }
}
