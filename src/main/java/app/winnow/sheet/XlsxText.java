package app.winnow.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Text of a cell or shared string: its runs put together, reading aids of East Asian text left out, escapes resolved. */
final class XlsxText {
    private XlsxText() { }

    /** Reads the tag open here (si or is) to its end. */
    static String read(Xml xml) throws XMLStreamException {
        String only = null;
        StringBuilder several = null;
        for (int depth = 0; ;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("t")) {
                String text = xml.text(Limits.CELL_TEXT);
                if (only == null) {
                    only = text;
                } else {
                    several = several == null ? new StringBuilder(only) : several;
                    several.append(text, 0, Math.min(text.length(), Limits.CELL_TEXT - several.length()));
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("rPh")) {
                xml.skip();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return several != null ? unescaped(several.toString()) : only == null ? "" : unescaped(only);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a text");
            }
        }
    }

    /** Excel writes what XML cannot hold as _x000D_ and shows the character; a carriage return before a line break shows nothing. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = escape(text, i);
            if (code < 0) {
                out.append(text.charAt(i));
            } else {
                out.append((char) code);
                i += 6;
            }
        }
        return out.toString().replace("\r\n", "\n");
    }

    private static int escape(String text, int at) {
        if (text.charAt(at) != '_' || at + 7 > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
