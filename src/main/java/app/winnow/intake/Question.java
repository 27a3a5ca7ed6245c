package app.winnow.intake;

import java.util.List;
import java.util.Set;

/**
 * Something that the file leaves open, asked once. {@code column} is the name of its column or ""; {@code assumed} is what holds until somebody answers, null
 * when nothing is assumed; {@code options} may be empty for a free answer. {@code key} names it in a mapping; {@code stake} is how much hangs on it, null where
 * nobody can know.
 */
public record Question(String key, String column, String ask, String assumed, List<String> options, Stake stake) {
    private static final Set<String> OF_THE_FILE = Set.of("sheet", "title", "catalog", "grouping", "usage-window");

    public Question {
        options = List.copyOf(options);
    }

    /** A question of which nobody knows yet how much hangs on it. */
    public Question(String key, String column, String ask, String assumed, List<String> options) {
        this(key, column, ask, assumed, options, null);
    }

    /** The same with what hangs on it; null = nobody can know. */
    Question deciding(Stake how) {
        return new Question(key, column, ask, assumed, options, how);
    }

    /** Whether nothing names the offerings yet, so that nothing can be taken over before it is answered. */
    public boolean isMissingTitle() {
        return key.equals("title") && assumed == null;
    }

    /** How a mapping speaks of it: the key, with the column where one file may ask it of several: {@code clock: Length}. */
    public String place() {
        return OF_THE_FILE.contains(key) || column.isEmpty() ? key : key + ": " + column;
    }

    /** Whether the answer is typed: the time that counts cover as {@code 2025-01-01..2025-12-31}, or a number of hours a week. */
    public boolean isTyped() {
        return key.equals("usage-window") || key.equals("hours-a-week");
    }

    /** What follows from its answer, in a sentence. */
    public String follows() {
        int of = key.indexOf(" of ");
        return Words.of("follows." + (of < 0 ? key : key.substring(0, of) + "-of"));
    }
}
