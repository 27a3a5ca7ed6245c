package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** The bytes of an XML part that are being looked at: always in one piece from {@link #at} to {@link #end}, more of them on demand. */
final class XmlBuffer {
    static final int SIZE = 1 << 16;
    private final InputStream in;
    byte[] bytes;
    int at;
    int end;

    /** Goes on behind what was read already. */
    XmlBuffer(InputStream in, byte[] head, int from) {
        this.in = in;
        this.bytes = Arrays.copyOf(head, Math.max(SIZE, head.length));
        this.at = from;
        this.end = head.length;
    }

    /** Reads on; what lies before {@link #at} is let go. False at the end. A tag that never ends is refused. */
    boolean more() throws XMLStreamException {
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == bytes.length) {
            if (bytes.length > Limits.TAG) {
                throw Say.refused("refused.endless-tag");
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        try {
            int count = in.read(bytes, end, bytes.length - end);
            end += Math.max(0, count);
            return count > 0;
        } catch (IOException broken) {
            throw new XMLStreamException(broken);
        }
    }

    /** Whether so many bytes are there. */
    boolean has(int count) throws XMLStreamException {
        while (end - at < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    boolean begins(String mark) throws XMLStreamException {
        if (!has(mark.length())) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (bytes[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Passes over everything up to and with this mark of ASCII. */
    void passBehind(String mark) throws XMLStreamException {
        while (!begins(mark)) {
            if (end - at < mark.length()) {
                throw new XMLStreamException("ended within a comment or instruction");
            }
            at++;
        }
        at += mark.length();
    }
}
