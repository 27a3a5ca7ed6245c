package app.winnow.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML in another encoding than UTF-8 or with a document type, by the JDK's parser with everything switched off that reaches outside. */
final class ForeignXml extends Xml {
    private final XMLStreamReader reader;
    private long run;

    ForeignXml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // Without document types nobody can define entities; these sums would only stop long honest sheets.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(Limits.DEPTH));
        reader = factory.createXMLStreamReader(new TagGuard(in));
    }

    @Override
    int next() throws XMLStreamException {
        int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
        run = isText ? run + reader.getTextLength() : 0;
        if (run > Limits.ENDLESS_TEXT) {
            throw Say.refused("refused.endless-text", Limits.ENDLESS_TEXT >> 20);
        }
        return event;
    }

    @Override
    String name() {
        return reader.getLocalName();
    }

    @Override
    String get(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    @Override
    String getIn(String namespace, String attribute) {
        return reader.getAttributeValue(namespace, attribute);
    }

    @Override
    void appendTo(StringBuilder target, int limit) {
        int room = Math.min(limit - target.length(), reader.getTextLength());
        if (room > 0) {
            target.append(reader.getTextCharacters(), reader.getTextStart(), room);
        }
    }
}
