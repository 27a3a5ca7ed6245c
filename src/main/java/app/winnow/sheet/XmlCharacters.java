package app.winnow.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** Bytes of an XML part to characters, by the rules of XML 1.0: what each byte is, strict UTF-8, line ends as \n, the five entities and numbered characters. */
final class XmlCharacters {
    /** Kinds of bytes in a text. */
    static final byte PLAIN = 0;
    static final byte TAG = 1;
    static final byte ENTITY = 2;
    static final byte RETURN = 3;
    static final byte HIGH = 4;
    static final byte BAD = 5;
    /** No reference is longer. */
    static final int LONGEST_REFERENCE = 12;
    private static final byte[] KINDS = new byte[256];

    static {
        for (int b = 0; b < 256; b++) {
            KINDS[b] = b >= 0x80 ? HIGH : b < 0x20 && b != '\t' && b != '\n' ? BAD : PLAIN;
        }
        KINDS['<'] = TAG;
        KINDS['&'] = ENTITY;
        KINDS['\r'] = RETURN;
    }

    private XmlCharacters() { }

    static byte kind(byte b) {
        return KINDS[b & 0xFF];
    }

    /** Where plain ASCII ends. */
    static int plainUntil(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && KINDS[bytes[at] & 0xFF] == PLAIN) {
            at++;
        }
        return at;
    }

    /** UTF-8 to characters; bytes that are none are an error. */
    static String utf8(byte[] bytes, int from, int to) throws XMLStreamException {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        boolean suspect = text.indexOf('\uFFFD') >= 0 || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0;
        return suspect ? strictly(bytes, from, to) : text;
    }

    private static String strictly(byte[] bytes, int from, int to) throws XMLStreamException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
            if (text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
                throw new XMLStreamException("a character that XML does not have");
            }
            return text;
        } catch (CharacterCodingException damaged) {
            throw new XMLStreamException("bytes that are not UTF-8", damaged);
        }
    }

    /** What stands between & and ; . */
    static String entity(String name) throws XMLStreamException {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(name);
        };
    }

    private static String numbered(String name) throws XMLStreamException {
        try {
            if (name.startsWith("#")) {
                int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                boolean allowed = code >= 0x20 && code <= 0xD7FF || code >= 0xE000 && code <= 0xFFFD || code >= 0x10000 && code <= 0x10FFFF
                        || code == '\t' || code == '\n' || code == '\r';
                if (allowed) {
                    return Character.toString(code);
                }
            }
        } catch (NumberFormatException noNumber) {
            // Told below.
        }
        throw new XMLStreamException("an entity that is not defined");
    }

    /** The value of an attribute: white space becomes blanks, references are resolved. */
    static String value(byte[] bytes, int from, int to) throws XMLStreamException {
        String raw = utf8(bytes, from, to).replace("\r\n", "\n");
        StringBuilder text = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '&') {
                int end = raw.indexOf(';', at);
                if (end < 0) {
                    throw new XMLStreamException("a reference without its end");
                }
                text.append(entity(raw.substring(at + 1, end)));
                at = end;
            } else if (c < 0x20) {
                if (c != '\n' && c != '\r' && c != '\t') {
                    throw new XMLStreamException("a character that XML does not have");
                }
                text.append(' ');
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
