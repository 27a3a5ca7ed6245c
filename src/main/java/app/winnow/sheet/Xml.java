package app.winnow.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls XML of strangers: no document types, no entities of their own, nothing from outside. Names are compared without namespace. */
final class Xml {
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();

    Xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // Without document types nobody can define entities; these sums would only stop long honest sheets.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", "256");
        reader = factory.createXMLStreamReader(in);
    }

    /** Moves on; the kind of what is there now, {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int next() throws XMLStreamException {
        return reader.next();
    }

    /** Moves to the next opening tag; false at the end. */
    boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Name of the tag that is open or closing here. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the tag here; null when absent. */
    String get(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    /** An attribute where two namespaces use the same name. */
    String getIn(String namespace, String attribute) {
        return reader.getAttributeValue(namespace, attribute);
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

    /** "1", "true" and "on" are yes. */
    boolean flag(String attribute) {
        String value = get(attribute);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** The text directly in the tag open here, cut at {@code limit} characters; stands on its closing tag afterwards. */
    String text(int limit) throws XMLStreamException {
        text.setLength(0);
        for (int depth = 0; ;) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 0) {
                        append(limit);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("ended within a text");
                default -> { }
            }
        }
    }

    /** Adds the characters here to a text, up to a limit. */
    void appendTo(StringBuilder target, int limit) {
        int room = Math.min(limit - target.length(), reader.getTextLength());
        if (room > 0) {
            target.append(reader.getTextCharacters(), reader.getTextStart(), room);
        }
    }

    /** Passes over the tag open here with all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 0; ;) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a tag");
            }
        }
    }

    private void append(int limit) {
        appendTo(text, limit);
    }
}
