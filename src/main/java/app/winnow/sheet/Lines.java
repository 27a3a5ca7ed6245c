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
    private boolean cut;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end; null after the last. A line longer than a record may be is cut, see {@link #wasCut}. */
    String next() throws IOException {
        cut = false;
        String line = again.isEmpty() ? fresh() : again.pop();
        if (line != null) {
            number++;
        }
        return line;
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

    private String fresh() throws IOException {
        parts.setLength(0);
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = lineEnd();
            int room = Math.min(stop - at, Limits.RECORD_TEXT - parts.length());
            cut |= room < stop - at;
            if (stop < end && parts.length() == 0) {
                String line = new String(buffer, at, room);
                passLineEnd(stop);
                return line;
            }
            parts.append(buffer, at, room);
            at = stop;
            if (stop < end) {
                passLineEnd(stop);
                return parts.toString();
            }
        }
        return any ? parts.toString() : null;
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
