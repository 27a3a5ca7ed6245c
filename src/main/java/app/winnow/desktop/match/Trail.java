package app.winnow.desktop.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where changes were made on this page, so that undo leads back to them. */
final class Trail {
    private final Deque<Step> steps = new ArrayDeque<>();

    /** The offering at which a change was made, and what undo is called as long as it is the last one. */
    private record Step(String code, String undoTitle) { }

    void add(String code, String undoTitle) {
        steps.push(new Step(code, undoTitle));
    }

    /** Where the change was made that undo takes back now; empty when it was made elsewhere. */
    Optional<String> back(String undoTitle) {
        return steps.isEmpty() || !steps.peek().undoTitle().equals(undoTitle) ? Optional.empty() : Optional.of(steps.pop().code());
    }
}
