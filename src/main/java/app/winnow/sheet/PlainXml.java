package app.winnow.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * XML in UTF-8 without a document type, straight from its bytes: names are decoded once, values when they are asked for. Tags must close each other as
 * they opened, else it is an error, as is whatever XML 1.0 does not allow in a text.
 */
final class PlainXml extends Xml {
    private static final int ATTRIBUTES = 10_000;
    private static final String[] LETTERS = new String[128];

    static {
        Arrays.setAll(LETTERS, c -> String.valueOf((char) c));
    }

    private final XmlBuffer buffer;
    private final XmlName.Table names = new XmlName.Table();
    private final XmlNamespaces namespaces = new XmlNamespaces();
    private final XmlName[] open = new XmlName[Limits.DEPTH];
    private int depth;
    private XmlName current;
    private boolean closesItself;
    private boolean inCdata;
    private boolean hadRoot;
    private XmlName[] attributes = new XmlName[16];
    private int[] froms = new int[16];
    private int[] tos = new int[16];
    private String[] values = new String[16];
    private int count;
    /** The characters here: a text, or where null the plain bytes between these places. */
    private String text;
    private int textFrom;
    private int textTo;
    private long run;

    private PlainXml(XmlBuffer buffer) {
        this.buffer = buffer;
    }

    static Xml orForeign(InputStream in) throws IOException, XMLStreamException {
        byte[] head = in.readNBytes(XmlBuffer.SIZE / 4);
        int from = new XmlProlog(head).plainFrom();
        return from < 0 ? new ForeignXml(new SequenceInputStream(new ByteArrayInputStream(head), in)) : new PlainXml(new XmlBuffer(in, head, from));
    }

    @Override
    int next() throws XMLStreamException {
        if (closesItself) {
            closesItself = false;
            return close();
        }
        count = 0;
        while (true) {
            if (buffer.at == buffer.end && !buffer.more()) {
                return end();
            }
            if (inCdata) {
                if (cdata()) {
                    goOn(text.length());
                    return XMLStreamConstants.CHARACTERS;
                }
            } else if (buffer.bytes[buffer.at] != '<') {
                if (depth > 0) {
                    characters();
                    goOn(text == null ? textTo - textFrom : text.length());
                    return XMLStreamConstants.CHARACTERS;
                }
                passBlank();
            } else {
                run = buffer.begins("<![CDATA[") ? run : 0;
                int event = markup();
                if (event != XMLStreamConstants.COMMENT) {
                    return event;
                }
            }
        }
    }

    private void goOn(int characters) {
        run += characters;
        if (run > Limits.ENDLESS_TEXT) {
            throw Say.refused("refused.endless-text", Limits.ENDLESS_TEXT >> 20);
        }
    }

    private int end() throws XMLStreamException {
        if (depth > 0 || !hadRoot) {
            throw new XMLStreamException("ended early");
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    private void passBlank() throws XMLStreamException {
        byte b = buffer.bytes[buffer.at++];
        if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
            throw new XMLStreamException("a text outside of all tags");
        }
    }

    /** What begins with {@code <}; {@link XMLStreamConstants#COMMENT} when it was passed over. */
    private int markup() throws XMLStreamException {
        if (!buffer.has(2)) {
            throw new XMLStreamException("ended within a tag");
        }
        byte second = buffer.bytes[buffer.at + 1];
        if (second == '/') {
            return endTag();
        }
        if (second == '!') {
            if (depth > 0 && buffer.begins("<![CDATA[")) {
                buffer.at += 9;
                inCdata = true;
            } else if (buffer.begins("<!--")) {
                buffer.at += 4;
                buffer.passBehind("-->");
            } else {
                throw new XMLStreamException("a declaration among tags");
            }
            return XMLStreamConstants.COMMENT;
        }
        if (second == '?') {
            buffer.at += 2;
            buffer.passBehind("?>");
            return XMLStreamConstants.COMMENT;
        }
        if (depth == 0 && hadRoot) {
            throw new XMLStreamException("a second root");
        }
        while (!startTag()) {
            if (!buffer.more()) {
                throw new XMLStreamException("ended within a tag");
            }
        }
        return XMLStreamConstants.START_ELEMENT;
    }

    /** Reads the tag that begins here; false when not all of it is in the buffer. */
    private boolean startTag() throws XMLStreamException {
        byte[] bytes = buffer.bytes;
        int end = buffer.end;
        int from = buffer.at + 1;
        int at = nameEnd(bytes, from, end);
        if (at == end) {
            return false;
        }
        XmlName tag = name(bytes, from, at);
        count = 0;
        while (true) {
            int blank = at;
            at = blankEnd(bytes, at, end);
            if (at + 1 >= end) {
                return false;
            }
            if (bytes[at] == '>' || bytes[at] == '/' && bytes[at + 1] == '>') {
                break;
            }
            int next = attribute(bytes, at, end, at > blank);
            if (next < 0) {
                return false;
            }
            at = next;
        }
        closesItself = bytes[at] == '/';
        buffer.at = at + (closesItself ? 2 : 1);
        enter(tag);
        return true;
    }

    /** Reads an attribute; the place behind it, -1 when not all of it is in the buffer. */
    private int attribute(byte[] bytes, int from, int end, boolean apart) throws XMLStreamException {
        int at = nameEnd(bytes, from, end);
        if (at == end) {
            return -1;
        }
        XmlName name = name(bytes, from, at);
        at = blankEnd(bytes, at, end);
        if (at < end && (bytes[at] != '=' || !apart)) {
            throw new XMLStreamException("an attribute without a value");
        }
        at = blankEnd(bytes, at + 1, end);
        if (at >= end) {
            return -1;
        }
        byte quote = bytes[at];
        if (quote != '"' && quote != '\'') {
            throw new XMLStreamException("a value without quotes");
        }
        int start = ++at;
        boolean plain = true;
        while (at < end && bytes[at] != quote) {
            byte b = bytes[at++];
            plain &= b >= 0x20 && b != '&';
            if (b == '<') {
                throw new XMLStreamException("a tag within a value");
            }
        }
        if (at == end) {
            return -1;
        }
        add(name, start, at, plain);
        return at + 1;
    }

    private void add(XmlName name, int from, int to, boolean plain) throws XMLStreamException {
        if (count == attributes.length) {
            if (count > ATTRIBUTES) {
                throw new XMLStreamException("too many attributes");
            }
            attributes = Arrays.copyOf(attributes, count * 2);
            froms = Arrays.copyOf(froms, count * 2);
            tos = Arrays.copyOf(tos, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        attributes[count] = name;
        froms[count] = from;
        tos[count] = to;
        values[count++] = plain ? null : XmlCharacters.value(buffer.bytes, from, to);
    }

    private XmlName name(byte[] bytes, int from, int to) throws XMLStreamException {
        if (from == to || bytes[from] >= '0' && bytes[from] <= '9' || bytes[from] == '-' || bytes[from] == '.') {
            throw new XMLStreamException("no name where one belongs");
        }
        return names.of(bytes, from, to);
    }

    private static int nameEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            byte b = bytes[at];
            if (b >= 0 && b <= '>' && (b <= ' ' || b == '>' || b == '/' || b == '=' || b == '<' || b == '"' || b == '\'' || b == '&')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int blankEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private void enter(XmlName tag) throws XMLStreamException {
        if (depth == open.length) {
            throw new XMLStreamException("too many tags inside each other");
        }
        open[depth++] = tag;
        current = tag;
        hadRoot = true;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (attributes[i].declares()) {
                namespaces.declare(attributes[i], value(i), depth);
            } else {
                attributes[kept] = attributes[i];
                froms[kept] = froms[i];
                tos[kept] = tos[i];
                values[kept++] = values[i];
            }
        }
        count = kept;
    }

    private int endTag() throws XMLStreamException {
        int length = depth == 0 ? 0 : open[depth - 1].raw().length;
        if (depth == 0 || !buffer.has(length + 3) || !open[depth - 1].is(buffer.bytes, buffer.at + 2, buffer.at + 2 + length)) {
            throw new XMLStreamException("a tag closes that is not open");
        }
        buffer.at += 2 + length;
        while (buffer.has(1) && buffer.bytes[buffer.at] != '>') {
            if (blankEnd(buffer.bytes, buffer.at, buffer.at + 1) == buffer.at) {
                throw new XMLStreamException("a tag closes that is not open");
            }
            buffer.at++;
        }
        if (!buffer.has(1)) {
            throw new XMLStreamException("ended within a tag");
        }
        buffer.at++;
        return close();
    }

    private int close() {
        current = open[--depth];
        namespaces.leave(depth);
        return XMLStreamConstants.END_ELEMENT;
    }

    private void characters() throws XMLStreamException {
        textFrom = buffer.at;
        textTo = XmlCharacters.plainUntil(buffer.bytes, buffer.at, buffer.end);
        text = null;
        if (textTo == buffer.at) {
            special();
        } else {
            buffer.at = textTo;
        }
    }

    private void special() throws XMLStreamException {
        switch (XmlCharacters.kind(buffer.bytes[buffer.at])) {
            case XmlCharacters.ENTITY -> reference();
            case XmlCharacters.RETURN -> {
                text = "\n";
                int length = buffer.has(2) && buffer.bytes[buffer.at + 1] == '\n' ? 2 : 1;
                buffer.at += length;
            }
            case XmlCharacters.HIGH -> {
                buffer.has(4);
                int to = buffer.at;
                while (to < buffer.end && (buffer.bytes[to] < 0 || XmlCharacters.kind(buffer.bytes[to]) == XmlCharacters.PLAIN)) {
                    to++;
                }
                to = to < buffer.end ? to : wholeCharacters(to);
                text = XmlCharacters.utf8(buffer.bytes, buffer.at, to);
                buffer.at = to;
            }
            default -> forgive("a character that XML does not have", "");
        }
    }

    /** Passes over one byte that must not stand here, with what stands for it. */
    private void forgive(String fault, String instead) throws XMLStreamException {
        if (!forgives) {
            throw new XMLStreamException(fault);
        }
        forgiven++;
        text = instead;
        buffer.at++;
    }

    /** The last place before {@code to} where a character ends, as far as the buffer tells; at least one character. */
    private int wholeCharacters(int to) {
        int at = to;
        while (at > buffer.at && at > to - 4 && (buffer.bytes[at - 1] & 0xC0) == 0x80) {
            at--;
        }
        int lead = at > buffer.at ? buffer.bytes[at - 1] & 0xFF : 0;
        int needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        boolean isWhole = lead < 0xC0 || to - (at - 1) >= needed;
        return isWhole || at - 1 == buffer.at ? to : at - 1;
    }

    private void reference() throws XMLStreamException {
        buffer.has(XmlCharacters.LONGEST_REFERENCE);
        int to = buffer.at + 1;
        while (to < buffer.end && to < buffer.at + XmlCharacters.LONGEST_REFERENCE && buffer.bytes[to] != ';') {
            to++;
        }
        if (to >= buffer.end || buffer.bytes[to] != ';') {
            forgive("a reference without its end", "&");
            return;
        }
        String name = new String(buffer.bytes, buffer.at + 1, to - buffer.at - 1, StandardCharsets.ISO_8859_1);
        if (forgives && !name.matches("#?\\w+")) {
            forgive(name, "&");
            return;
        }
        text = XmlCharacters.entity(name);
        buffer.at = to + 1;
    }

    /** Takes what stands in a section of characters as they are; false at its end. */
    private boolean cdata() throws XMLStreamException {
        if (buffer.begins("]]>")) {
            buffer.at += 3;
            inCdata = false;
            return false;
        }
        buffer.has(4);
        int to = buffer.at + 1;
        while (to < buffer.end && buffer.bytes[to] != ']' && buffer.bytes[to - 1] != '\r') {
            to++;
        }
        to = to < buffer.end ? to : wholeCharacters(to);
        String piece = XmlCharacters.utf8(buffer.bytes, buffer.at, to);
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) < 0x20 && "\t\n\r".indexOf(piece.charAt(i)) < 0) {
                throw new XMLStreamException("a character that XML does not have");
            }
        }
        buffer.at = to;
        boolean lineEnd = piece.endsWith("\r");
        if (lineEnd && buffer.has(1) && buffer.bytes[buffer.at] == '\n') {
            buffer.at++;
        }
        text = lineEnd ? piece.substring(0, piece.length() - 1) + "\n" : piece;
        return true;
    }

    @Override
    String name() {
        return current.local();
    }

    @Override
    String get(String attribute) {
        int at = find(attribute);
        return at < 0 ? null : value(at);
    }

    @Override
    String getIn(String namespace, String attribute) {
        for (int i = 0; i < count; i++) {
            if (attributes[i].local().equals(attribute) && namespaces.is(attributes[i].prefix(), namespace)) {
                return value(i);
            }
        }
        return null;
    }

    private int find(String attribute) {
        for (int i = 0; i < count; i++) {
            if (attributes[i].local().equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    private String value(int at) {
        if (values[at] != null) {
            return values[at];
        }
        int length = tos[at] - froms[at];
        return length == 1 ? LETTERS[buffer.bytes[froms[at]]] : new String(buffer.bytes, froms[at], length, StandardCharsets.ISO_8859_1);
    }

    @Override
    int number(String attribute, int absent) {
        int at = find(attribute);
        if (at < 0) {
            return absent;
        }
        int number = values[at] != null ? -1 : whole(froms[at], tos[at]);
        return number < 0 ? super.number(attribute, absent) : number;
    }

    @Override
    int column(String attribute) {
        int at = find(attribute);
        if (at < 0 || values[at] != null) {
            return super.column(attribute);
        }
        int column = 0;
        int place = froms[at];
        for (; place < tos[at] && buffer.bytes[place] >= 'A' && buffer.bytes[place] <= 'Z' && place < froms[at] + 4; place++) {
            column = column * 26 + buffer.bytes[place] - 'A' + 1;
        }
        boolean plain = place > froms[at] && place < tos[at] && buffer.bytes[place] <= '9';
        return plain ? column - 1 : super.column(attribute);
    }

    /** The digits between these places as a number; -1 when there are none, more than nine, or something else. */
    private int whole(int from, int to) {
        if (to == from || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = buffer.bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    int wholeText() throws XMLStreamException {
        int to = closesItself || inCdata ? -1 : plainText();
        int number = to < 0 ? -1 : whole(buffer.at, to);
        if (number >= 0) {
            buffer.at = to;
            next();
        }
        return number;
    }

    @Override
    boolean plainCell(PlainCell cell) throws XMLStreamException {
        if (closesItself || inCdata || !cell.read(buffer)) {
            return false;
        }
        run = 0;
        return true;
    }

    @Override
    String text(int limit) throws XMLStreamException {
        int to = closesItself || inCdata ? -1 : plainText();
        if (to < 0 || to - buffer.at > limit) {
            return super.text(limit);
        }
        String plain = new String(buffer.bytes, buffer.at, to - buffer.at, StandardCharsets.ISO_8859_1);
        buffer.at = to;
        next();
        return plain;
    }

    /** Where the text here ends when it is plain, in the buffer and followed by a closing tag; else -1. */
    private int plainText() throws XMLStreamException {
        buffer.has(64);
        int to = XmlCharacters.plainUntil(buffer.bytes, buffer.at, buffer.end);
        return to + 1 < buffer.end && buffer.bytes[to] == '<' && buffer.bytes[to + 1] == '/' ? to : -1;
    }

    @Override
    void appendTo(StringBuilder target, int limit) {
        int length = text == null ? textTo - textFrom : text.length();
        int room = Math.min(limit - target.length(), length);
        if (room <= 0) {
            return;
        }
        if (text != null) {
            target.append(text, 0, room);
            return;
        }
        for (int at = textFrom; at < textFrom + room; at++) {
            target.append((char) buffer.bytes[at]);
        }
    }
}
