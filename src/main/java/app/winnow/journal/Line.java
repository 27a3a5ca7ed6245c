package app.winnow.journal;

import app.winnow.model.change.Change;
import app.winnow.model.change.Several;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the journal: its id (unique everywhere: the writer's random word and a counter), when and by whom, the keys it touches with the id of the
 * last line that the author had seen for each (null = none), and what was done.
 */
public record Line(String id, Instant at, String by, List<Touch> touches, Act act) {

    /** A key, and the line that touched it before, null when none did. */
    public record Touch(String key, String seen) { }

    /** What a line does. */
    public sealed interface Act { }

    /** The first line: an empty portfolio with this id and name. */
    public record Begun(String portfolio, String name) implements Act { }

    /** A change. */
    public record Made(Change change) implements Act { }

    /** The change of that line was taken back. */
    public record Undone(String of) implements Act { }

    /** The change of that line was made again. */
    public record Redone(String of) implements Act { }

    public Line {
        touches = List.copyOf(touches);
    }

    /** The keys that a change touches, each once. */
    public static List<String> keys(Change change) {
        return keysOf(change).distinct().toList();
    }

    private static Stream<String> keysOf(Change change) {
        return change instanceof Several several ? several.changes().stream().flatMap(Line::keysOf) : Stream.of(change.key());
    }
}
