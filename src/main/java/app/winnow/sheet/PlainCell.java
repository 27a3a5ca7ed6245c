package app.winnow.sheet;

import javax.xml.stream.XMLStreamException;

/**
 * A cell of a worksheet as programs write nearly all of them, <c r="B7" s="3" t="s"><v>12</v></c>, taken from the bytes at once: a number of few digits, the
 * number of a shared text, or nothing. Whatever looks otherwise is left to the reader of tags, which knows every way to write a cell.
 */
final class PlainCell {
    /** What the cell holds. */
    enum Holds { NOTHING, NUMBER, SHARED }

    /** No plain cell is longer: each of its pieces has a length of its own that it may not exceed. */
    private static final int LONGEST = 96;
    private static final int LETTERS = 3;
    private static final int DIGITS = 9;
    private static final int NUMBER = 20;

    private byte[] bytes;
    private int at;
    private int column;
    private int style;
    private Holds holds = Holds.NOTHING;
    private int shared;
    private double number;

    /** Reads the cell that begins here and passes it; false, and nothing passed, where none does or it is not plain. */
    boolean read(XmlBuffer buffer) throws XMLStreamException {
        if (!buffer.has(LONGEST)) {
            return false;
        }
        bytes = buffer.bytes;
        at = buffer.at;
        if (bytes[at] != '<' || bytes[at + 1] != 'c') {
            return false;
        }
        at += 2;
        boolean isPlain = attributes() && (ends('/', '>') || ends('>', '<') && value());
        buffer.at = isPlain ? at : buffer.at;
        return isPlain;
    }

    /** From 0, -1 when the cell does not say. */
    int column() {
        return column;
    }

    int style() {
        return style;
    }

    Holds holds() {
        return holds;
    }

    /** The number of its shared text. */
    int shared() {
        return shared;
    }

    double number() {
        return number;
    }

    private boolean attributes() {
        column = -1;
        style = -1;
        holds = null;
        while (bytes[at] == ' ') {
            byte name = bytes[at + 1];
            if (bytes[at + 2] != '=' || bytes[at + 3] != '"') {
                return false;
            }
            at += 4;
            boolean known = switch (name) {
                case 'r' -> column < 0 && readPlace();
                case 's' -> style < 0 && readStyle();
                case 't' -> holds == null && readType();
                default -> false;
            };
            if (!known || bytes[at++] != '"') {
                return false;
            }
        }
        style = Math.max(style, 0);
        holds = holds == null ? Holds.NUMBER : holds;
        return true;
    }

    /** "AB12": the column counts, the row says its own number. */
    private boolean readPlace() {
        int letters = at;
        int found = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - letters < LETTERS) {
            found = found * 26 + bytes[at++] - 'A' + 1;
        }
        boolean any = at > letters;
        column = found - 1;
        return any && whole() >= 0;
    }

    private boolean readStyle() {
        style = whole();
        return style >= 0;
    }

    private boolean readType() {
        holds = bytes[at] == 's' ? Holds.SHARED : bytes[at] == 'n' ? Holds.NUMBER : null;
        at++;
        return holds != null;
    }

    /** Passes these two bytes where they stand here; a cell that closes itself holds nothing. */
    private boolean ends(char one, char other) {
        boolean here = bytes[at] == one && bytes[at + 1] == other;
        if (here && one == '/') {
            holds = Holds.NOTHING;
            at += 2;
        }
        return here;
    }

    private boolean value() {
        if (bytes[at + 2] != 'v' || bytes[at + 3] != '>') {
            return false;
        }
        at += 4;
        return (holds == Holds.SHARED ? index() : decimal()) && closes();
    }

    private boolean index() {
        shared = whole();
        return shared >= 0;
    }

    private boolean decimal() {
        int from = at;
        while (bytes[at] != '<' && at - from < NUMBER) {
            at++;
        }
        number = PlainNumber.of(bytes, from, at);
        return !Double.isNaN(number);
    }

    /** {@code </v></c>}. */
    private boolean closes() {
        boolean closes = bytes[at] == '<' && bytes[at + 1] == '/' && bytes[at + 2] == 'v' && bytes[at + 3] == '>'
                && bytes[at + 4] == '<' && bytes[at + 5] == '/' && bytes[at + 6] == 'c' && bytes[at + 7] == '>';
        at += 8;
        return closes;
    }

    /** The digits here as a number, passed; -1 when there are none or too many. */
    private int whole() {
        int from = at;
        int found = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - from <= DIGITS) {
            found = found * 10 + bytes[at++] - '0';
        }
        return at == from || at - from > DIGITS ? -1 : found;
    }
}
