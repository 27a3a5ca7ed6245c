package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines of a text with their numbers. Lines can be put back, so that a broken record is read again line by line. */
final class Lines {
    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final Deque<String> again = new ArrayDeque<>();
    private final StringBuilder parts = new StringBuilder();
    private int at;
    private int end;
    private int number;
    private char[] line = new char[0];
    private int lineFrom;
    private int lineTo;
    private boolean cut;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end; null after the last. A line longer than a record may be is cut, see {@link #wasCut}. */
    String next() throws IOException {
        return advance() ? text() : null;
    }

    /** Moves on to the next line without making a text of it; false after the last. Where it stands holds until the next one is asked for. */
    boolean advance() throws IOException {
        cut = false;
        boolean is = again.isEmpty() ? fresh() : stands(again.pop().toCharArray());
        number += is ? 1 : 0;
        return is;
    }

    /** The characters among which the line read last stands. */
    char[] chars() {
        return line;
    }

    /** Where it begins there. */
    int from() {
        return lineFrom;
    }

    /** Behind its last character. */
    int to() {
        return lineTo;
    }

    /** The line read last. */
    String text() {
        return new String(line, lineFrom, lineTo - lineFrom);
    }

    private boolean stands(char[] chars) {
        return stands(chars, 0, chars.length);
    }

    private boolean stands(char[] chars, int from, int to) {
        line = chars;
        lineFrom = from;
        lineTo = to;
        return true;
    }

    /** The 1-based number of the line read last. */
    int number() {
        return number;
    }

    /** Whether the line read last is longer in the file. */
    boolean wasCut() {
        return cut;
    }

    /** Puts back lines, the first of them to come first. */
    void putBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.push(lines.get(i));
        }
        number -= lines.size();
    }

    private boolean fresh() throws IOException {
        parts.setLength(0);
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = lineEnd();
            int room = Math.min(stop - at, Limits.RECORD_TEXT - parts.length());
            cut |= room < stop - at;
            // Behind the last character there the buffer is filled anew to see what follows, and the line would be gone.
            if (stop + 1 < end && parts.length() == 0) {
                stands(buffer, at, at + room);
                passLineEnd(stop);
                return true;
            }
            parts.append(buffer, at, room);
            at = stop;
            if (stop < end) {
                passLineEnd(stop);
                return stands(parts.toString().toCharArray());
            }
        }
        return any && stands(parts.toString().toCharArray());
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private void passLineEnd(int stop) throws IOException {
        at = stop + 1;
        if (buffer[stop] == '\r' && fill() && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, reader.read(buffer));
        return end > 0;
    }
}
