package app.winnow.intake;

import java.util.List;
import java.util.Set;

/**
 * Something that the file leaves open, asked once. {@code column} is the name of its column or ""; {@code assumed} is what holds until somebody answers, null
 * when nothing is assumed; {@code options} may be empty for a free answer. {@code key} names it in a mapping.
 */
public record Question(String key, String column, String ask, String assumed, List<String> options) {
    private static final Set<String> OF_THE_FILE = Set.of("sheet", "title", "grouping", "usage-window");

    public Question {
        options = List.copyOf(options);
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
