package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Pulls XML of strangers: no document types, no entities of their own, nothing from outside. Names are compared without namespace. What programs write
 * nearly always (UTF-8, no document type) is read by {@link PlainXml}, which is several times as quick as the JDK's parser; all else by {@link ForeignXml}.
 */
abstract class Xml {
    protected boolean forgives;
    protected int forgiven;
    private final StringBuilder text = new StringBuilder();

    /** Begins to read this stream, which the caller closes. */
    static Xml of(InputStream in) throws IOException, XMLStreamException {
        return PlainXml.orForeign(in);
    }

    /** The same for files of programs that write bare ampersands and control characters: these are passed over, and {@link #forgiven} counts them. */
    static Xml forgiving(InputStream in) throws IOException, XMLStreamException {
        Xml xml = PlainXml.orForeign(in);
        xml.forgives = true;
        return xml;
    }

    /** Places passed over that XML does not allow. */
    int forgiven() {
        return forgiven;
    }

    /** Moves on; the kind of what is there now, {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    abstract int next() throws XMLStreamException;

    /** Name of the tag that is open or closing here. */
    abstract String name();

    /** An attribute of the tag here; null when absent. */
    abstract String get(String attribute);

    /** An attribute where two namespaces use the same name. */
    abstract String getIn(String namespace, String attribute);

    /** Adds the characters here to a text, up to a limit. */
    abstract void appendTo(StringBuilder target, int limit);

    /** Moves to the next opening tag; false at the end. */
    boolean nextElement() throws XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String get(String attribute, String absent) {
        String value = get(attribute);
        return value == null ? absent : value;
    }

    /** A whole number; {@code absent} when there is none or it is not a number. */
    int number(String attribute, int absent) {
        String value = get(attribute);
        if (value == null || value.isEmpty() || value.length() > 10) {
            return absent;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return absent;
        }
    }

    /** The column that a cell's name like "AB12" in this attribute begins with, from 0; -1 when there is none. */
    int column(String attribute) {
        String value = get(attribute);
        return value == null ? -1 : CellName.column(value);
    }

    /** "1", "true" and "on" are yes. */
    boolean flag(String attribute) {
        String value = get(attribute);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** The text directly in the tag open here, cut at {@code limit} characters; stands on its closing tag afterwards. */
    String text(int limit) throws XMLStreamException {
        text.setLength(0);
        for (int depth = 0; ;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 0) {
                        appendTo(text, limit);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("ended within a text");
                default -> { }
            }
        }
    }

    /** The text here as a number of up to nine digits, then stands on the closing tag as after {@link #text}; -1 and nothing moved when it is none, or not at hand. */
    int wholeText() throws XMLStreamException {
        return -1;
    }

    /** Reads the cell that begins here if it is as plain as nearly all are, and passes it; false, and nothing moved, where it is not or none begins. */
    boolean plainCell(PlainCell cell) throws XMLStreamException {
        return false;
    }

    /** Passes over the tag open here with all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 0; ;) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a tag");
            }
        }
    }
}
