package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats that cells name by the number of their style; all else of the styles is passed over. */
final class XlsxStyles {
    private final List<NumberFormat> formats = new ArrayList<>();

    private XlsxStyles() { }

    static XlsxStyles read(ZipParts parts, String part, Progress progress) throws IOException, XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        if (parts.has(part)) {
            try (InputStream in = parts.open(part, progress)) {
                styles.read(Xml.of(in));
            }
        }
        return styles;
    }

    boolean has(int style) {
        return style >= 0 && style < formats.size();
    }

    NumberFormat format(int style) {
        return has(style) ? formats.get(style) : NumberFormat.GENERAL;
    }

    private void read(Xml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, NumberFormat> known = new HashMap<>();
        String group = "";
        while (xml.nextElement() && formats.size() < Limits.STYLES) {
            switch (xml.name()) {
                case "numFmts", "cellXfs", "cellStyleXfs", "dxfs" -> group = xml.name();
                case "numFmt" -> {
                    if (group.equals("numFmts") && codes.size() < Limits.STYLES) {
                        codes.put(xml.number("numFmtId", -1), xml.get("formatCode"));
                    }
                }
                case "xf" -> {
                    if (group.equals("cellXfs")) {
                        formats.add(known.computeIfAbsent(xml.number("numFmtId", 0), id -> NumberFormat.of(id, codes.get(id))));
                    }
                }
                default -> { }
            }
        }
    }
}
