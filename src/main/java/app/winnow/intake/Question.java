package app.winnow.intake;

import java.util.List;

/**
 * Something that the file leaves open, asked once. {@code column} is its heading or ""; {@code assumed} is what holds until somebody answers, null when
 * nothing is assumed; {@code options} may be empty for a free answer. {@code key} names it in a mapping.
 */
public record Question(String key, String column, String ask, String assumed, List<String> options) {
    public Question {
        options = List.copyOf(options);
    }
}
