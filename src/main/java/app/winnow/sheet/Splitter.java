package app.winnow.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits lines of a record into fields, by the rules of RFC 4180 as programs really write them: a quote ends a quoted field
 * only before a delimiter or the end of a line, any other quote inside is a character. Fed line by line.
 */
final class Splitter {
    /** A record that is complete, goes on in the next line, or shows that its opening quote was never meant. */
    enum State { COMPLETE, OPEN, BROKEN }

    /** The delimiter of a text that has only one column. */
    static final char NONE = '\0';

    private static final int OPEN = -1;
    private static final int BROKEN = -2;
    /** Unclosed quotes looked at one by one in a line that stands alone; a line with more of them is taken as it stands. */
    private static final int SECOND_TRIES = 50;

    private final char delimiter;
    /** The characters of all fields behind each other, and where each field ends: no text is made of a field that most columns know already. */
    private char[] chars = new char[1024];
    private int length;
    private int[] ends = new int[64];
    private int count;
    private int begin;
    /** The line that is being split, and where it ends. */
    private char[] line = new char[0];
    private int end;
    private boolean quoted;
    private boolean stray;
    private boolean longField;
    private int beyond;
    private int left;
    /** Where the quoted field begins that was opened last. */
    private int opened;

    Splitter(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Fields of the record, complete or not. More than a spreadsheet's columns are counted, not kept. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            fields.add(new String(chars, from(at), ends[at] - from(at)));
        }
        return fields;
    }

    /** Whether nothing is displayed in this field, white space aside. */
    boolean isBlank(int field) {
        for (int at = from(field); at < ends[field]; at++) {
            if (!Character.isWhitespace(chars[at])) {
                return false;
            }
        }
        return true;
    }

    /** How many fields. */
    int size() {
        return count;
    }

    /** The characters in which the fields stand. */
    char[] chars() {
        return chars;
    }

    /** Where this field begins. */
    int from(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** Behind its last character. */
    int to(int field) {
        return ends[field];
    }

    /** Columns beyond the last one kept, up to the last that holds anything. */
    int left() {
        return left;
    }

    /** Whether a quote stood where none belongs. */
    boolean stray() {
        return stray;
    }

    /** Whether a field was cut because no cell is that long. */
    boolean longField() {
        return longField;
    }

    /** Begins a record with its first line. */
    State first(String text) {
        return first(text.toCharArray(), 0, text.length());
    }

    /** The same with a line that stands between these places. */
    State first(char[] chars, int from, int to) {
        start();
        line = chars;
        end = to;
        return feed(from, false);
    }

    /** Goes on with the next line of a record that is {@link State#OPEN}. */
    State goOn(String text) {
        append('\n');
        take(text);
        return feed(0, true);
    }

    /** Takes one line that stands alone, where a quote that never closes is a character like any other; how many fields it has. */
    int alone(String text) {
        start();
        take(text);
        int from = 0;
        for (int tries = 0; feed(from, false) == State.OPEN; tries++) {
            length = begin;
            quoted = false;
            stray = true;
            from = literal(opened);
            if (tries == SECOND_TRIES) {
                allLiteral(from);
                break;
            }
        }
        return count;
    }

    private void allLiteral(int from) {
        for (int at = from; at <= end;) {
            at = literal(at);
        }
    }

    private void take(String text) {
        line = text.toCharArray();
        end = line.length;
    }

    private void start() {
        count = 0;
        length = 0;
        begin = 0;
        quoted = false;
        stray = false;
        longField = false;
        beyond = 0;
        left = 0;
    }

    /** Takes the field that begins here as it stands, up to the next delimiter; gives the place after it, past the end after the last. */
    private int literal(int from) {
        int to = delimiter == NONE ? end : find(delimiter, from);
        append(from, to);
        endField();
        return to + 1;
    }

    /** Where this character stands next; the end where it does not. */
    private int find(char wanted, int from) {
        int at = from;
        while (at < end && line[at] != wanted) {
            at++;
        }
        return at;
    }

    private State feed(int from, boolean goingOn) {
        int at = from;
        boolean continuing = goingOn;
        while (at <= end) {
            int quote = quoted ? at : openingQuote(at);
            if (quote < 0) {
                at = literal(at);
                continue;
            }
            if (!quoted) {
                quoted = true;
                opened = at;
                at = quote + 1;
            }
            at = inside(at, continuing);
            if (at < 0) {
                return at == OPEN ? State.OPEN : State.BROKEN;
            }
            continuing = false;
        }
        return State.COMPLETE;
    }

    /** Reads on inside quotes; the place after the field, or {@link #OPEN} or {@link #BROKEN}. */
    private int inside(int from, boolean goingOn) {
        int at = from;
        while (true) {
            int quote = find('"', at);
            append(at, quote);
            if (quote == end) {
                return OPEN;
            }
            int next = quote + 1;
            if (next < end && line[next] == '"') {
                append('"');
                at = next + 1;
                continue;
            }
            int after = afterBlanks(next);
            if (after == end || line[after] == delimiter && delimiter != NONE) {
                quoted = false;
                endField();
                return after + 1;
            }
            if (goingOn && (quote == 0 || line[quote - 1] == delimiter)) {
                return BROKEN;
            }
            stray = true;
            append('"');
            at = next;
        }
    }

    private int openingQuote(int at) {
        int quote = afterBlanks(at);
        return quote < end && line[quote] == '"' ? quote : -1;
    }

    private int afterBlanks(int at) {
        int after = at;
        while (after < end && line[after] == ' ') {
            after++;
        }
        return after;
    }

    private void endField() {
        if (count < Limits.COLUMNS) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = length;
            begin = length;
        } else {
            beyond++;
            left = length == begin ? left : beyond;
            length = begin;
        }
    }

    private void append(char c) {
        if (length - begin < Limits.LONG_TEXT) {
            makeRoom(1);
            chars[length++] = c;
        } else {
            longField = true;
        }
    }

    private void append(int from, int to) {
        int room = Math.min(to - from, Limits.LONG_TEXT - (length - begin));
        makeRoom(room);
        System.arraycopy(line, from, chars, length, room);
        length += room;
        longField |= room < to - from;
    }

    private void makeRoom(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
    }
}
