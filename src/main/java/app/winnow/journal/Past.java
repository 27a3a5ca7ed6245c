package app.winnow.journal;

import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;

/**
 * A portfolio and how it came to be: what can be undone and what can be redone. Immutable; older states are cheap to keep. A change that does not
 * fit throws {@link app.winnow.model.change.DoesNotFit}; undo and redo with nothing to undo or redo throw NoSuchElementException.
 */
public record Past(Portfolio portfolio, Stack<Step> done, Stack<Step> undone) {

    /** Before the first change. */
    public static Past of(Portfolio portfolio) {
        return new Past(portfolio, Stack.empty(), Stack.empty());
    }

    /** After one more change; nothing can be redone any more. */
    public Past applied(String id, Change change) {
        return new Past(change.applyTo(portfolio), done.push(new Step(id, change)), Stack.empty());
    }

    /** After the last change was taken back. */
    public Past undo() {
        Step last = done.top().orElseThrow();
        return new Past(last.change().inverse().applyTo(portfolio), done.pop(), undone.push(last));
    }

    /** After the change taken back last was made again. */
    public Past redo() {
        Step next = undone.top().orElseThrow();
        return new Past(next.change().applyTo(portfolio), done.push(next), undone.pop());
    }
}
