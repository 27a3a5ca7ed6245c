package app.winnow.journal;

import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.DoesNotFit;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Where a journal's lines lead, one after the other: the portfolio with its past, and which line touched each key last. */
public final class Replay {
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, Writer> writers = new HashMap<>();
    private String portfolio;
    private String firstName = "";
    private Past past;
    private long lines;
    private Instant last;
    private String lastId = "";

    /** Who wrote lines with one pen, and when the first of them. */
    public record Writer(String by, Instant first) { }

    /** Whether a line can follow here; if so it did. */
    boolean follow(Line line) {
        try {
            Past next = after(line.act(), line.id());
            keys(line.act()).forEach(key -> seen.put(key, line.id()));
            writers.putIfAbsent(Pen.wordOf(line.id()), new Writer(line.by(), line.at()));
            past = next;
            lines++;
            last = line.at();
            lastId = line.id();
            return true;
        } catch (DoesNotFit | IllegalArgumentException | NoSuchElementException unfit) {
            return false;
        }
    }

    private Past after(Line.Act act, String id) {
        if ((past == null) != (act instanceof Line.Begun)) {
            throw new IllegalArgumentException("the first line begins, no other");
        }
        if (act instanceof Line.Begun begun) {
            portfolio = begun.portfolio();
            firstName = begun.name();
            return Past.of(Portfolio.empty(begun.name()));
        } else if (act instanceof Line.Made made) {
            return past.applied(id, made.change());
        } else if (act instanceof Line.Undone undone) {
            named(past.done(), undone.of());
            return past.undo();
        }
        named(past.undone(), ((Line.Redone) act).of());
        return past.redo();
    }

    private static void named(Stack<Step> steps, String id) {
        if (!steps.top().orElseThrow().id().equals(id)) {
            throw new IllegalArgumentException("another change comes first");
        }
    }

    private List<String> keys(Line.Act act) {
        Change change = null;
        if (act instanceof Line.Made made) {
            change = made.change();
        } else if (act instanceof Line.Undone) {
            change = past.done().top().orElseThrow().change();
        } else if (act instanceof Line.Redone) {
            change = past.undone().top().orElseThrow().change();
        }
        return change == null ? List.of() : Line.keys(change);
    }

    /** The portfolio's id; null before the first line. */
    public String portfolio() {
        return portfolio;
    }

    /** The name that the audit began with. */
    public String firstName() {
        return firstName;
    }

    /** The portfolio and how it came to be; null before the first line. */
    public Past past() {
        return past;
    }

    /** Lines so far, the first included. */
    public long lines() {
        return lines;
    }

    /** When the last line was written. */
    public Optional<Instant> last() {
        return Optional.ofNullable(last);
    }

    /** The id of the last line, "" before the first. */
    public String lastId() {
        return lastId;
    }

    /** Who wrote, by the word of the pen that their lines' ids begin with. */
    public Map<String, Writer> writers() {
        return Map.copyOf(writers);
    }

    /** The last line for each key. */
    public Map<String, String> seen() {
        return Map.copyOf(seen);
    }
}
