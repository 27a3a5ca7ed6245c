package app.winnow.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together to records. A quoted field may hold line breaks; a quote that was never closed would swallow what
 * follows, so such a record is taken apart again line by line, and whatever is done about it is reported with its line.
 * (A library that reads records cannot go back to a line; that is why this is ours.)
 */
final class Records {
    /** How every record of a SuccessFactors connector file ends. */
    static final String MARK = "!##!";

    /** What a line costs to read again, in characters. */
    private static final long LINE_COST = 20;

    private final Lines lines;
    private final Splitter splitter;
    private final FusedRows fused;
    private final boolean marked;
    private final Troubles troubles;
    private long secondLooks = Limits.SECOND_LOOKS;
    private int line;
    private boolean cut;

    /** {@code columns} is what most records have, 0 when not known yet; {@code marked} when records end with {@link #MARK}. */
    Records(Lines lines, char delimiter, int columns, boolean marked, Troubles troubles) {
        this.lines = lines;
        this.splitter = new Splitter(delimiter);
        this.fused = new FusedRows(delimiter, columns);
        this.marked = marked;
        this.troubles = troubles;
    }

    /** Moves on to the next record; false after the last. */
    boolean next() throws IOException {
        if (!lines.advance()) {
            return false;
        }
        line = lines.number();
        cut = lines.wasCut();
        if (marked) {
            upToMark(lines.text());
        } else {
            upToQuote();
        }
        if (cut && splitter.left() == 0) {
            troubles.cut(line, Say.of("trouble.line-cut", line, Limits.RECORD_TEXT));
        }
        reportCuts();
        return true;
    }

    /** The fields of the record read last. */
    Splitter fields() {
        return splitter;
    }

    /** 1-based line on which the record read last begins. */
    int line() {
        return line;
    }

    /** Columns of the record read last that are not among its fields. */
    int left() {
        return splitter.left();
    }

    /** Whether the record read last goes on in the file. */
    boolean wasCut() {
        return cut;
    }

    private void upToQuote() throws IOException {
        if (secondLooks <= 0) {
            alone(lines.text(), "trouble.quote-unclosed");
            return;
        }
        Splitter.State state = splitter.first(lines.chars(), lines.from(), lines.to());
        if (state != Splitter.State.COMPLETE) {
            several(lines.text(), state);
        } else {
            reportStray();
        }
    }

    /** The first line holds the headings and may lack the mark. */
    private void upToMark(String first) throws IOException {
        StringBuilder text = new StringBuilder(first.stripTrailing());
        boolean headings = line == 1;
        while (!endsWithMark(text) && !headings && text.length() < Limits.RECORD_TEXT) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            text.append('\n').append(next.stripTrailing());
        }
        if (endsWithMark(text)) {
            text.setLength(text.length() - MARK.length());
        }
        String record = text.toString();
        if (splitter.first(record) != Splitter.State.COMPLETE) {
            alone(record, "trouble.quote-unclosed");
        }
    }

    private static boolean endsWithMark(StringBuilder text) {
        return text.length() >= MARK.length() && text.substring(text.length() - MARK.length()).equals(MARK);
    }

    private void several(String first, Splitter.State begun) throws IOException {
        List<String> taken = new ArrayList<>();
        taken.add(first);
        Splitter.State state = begun;
        long length = first.length();
        while (state == Splitter.State.OPEN && length < Limits.RECORD_TEXT) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            taken.add(next);
            length += next.length() + 1L;
            state = splitter.goOn(next);
        }
        if (state != Splitter.State.COMPLETE) {
            takenApart(taken, length, "trouble.quote-unclosed");
            return;
        }
        reportStray();
        switch (fused.judge(taken, splitter.size())) {
            case TAKE_APART -> takenApart(taken, length, "trouble.rows-fused-parted");
            case KEEP -> troubles.add(line, Say.of("trouble.rows-fused", line, line + taken.size() - 1));
            case SOUND -> { }
        }
    }

    /** Gives the first line alone; the others are read again. */
    private void takenApart(List<String> taken, long length, String key) {
        secondLooks -= taken.size() > 1 ? length + LINE_COST * taken.size() : 0;
        lines.putBack(taken.subList(1, taken.size()));
        alone(taken.get(0), key);
    }

    private void alone(String text, String key) {
        splitter.alone(text);
        if (splitter.stray()) {
            troubles.add(line, Say.of(key, line));
        }
    }

    private void reportStray() {
        if (splitter.stray()) {
            troubles.add(line, Say.of("trouble.quote-stray", line));
        }
    }

    private void reportCuts() {
        if (splitter.longField()) {
            troubles.cut(line, Say.of("trouble.text-cut", line, Limits.LONG_TEXT));
        }
    }
}
