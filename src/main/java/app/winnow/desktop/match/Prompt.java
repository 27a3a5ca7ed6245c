package app.winnow.desktop.match;

import java.util.List;

/**
 * A short question that goes with a link: its sentence, the answers with their keys, and what stands in the line to write in. {@code line} is null while there
 * is nothing to write in; then only keys answer.
 */
public record Prompt(String sentence, List<Choice> choices, String line) {
    public Prompt {
        choices = List.copyOf(choices);
    }

    /** Whether the answer is written. */
    boolean isWritten() {
        return line != null;
    }
}
