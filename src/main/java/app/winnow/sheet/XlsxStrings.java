package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells name by number. */
final class XlsxStrings {
    private XlsxStrings() { }

    static List<String> read(ZipParts parts, String part, Budget budget, Progress progress) throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (parts.has(part)) {
            try (InputStream in = parts.open(part, progress)) {
                Xml xml = new Xml(in);
                while (xml.nextElement()) {
                    if (xml.name().equals("si")) {
                        String text = XlsxText.read(xml);
                        budget.takeText(text);
                        strings.add(text);
                    }
                }
            }
        }
        return strings;
    }
}
