package app.winnow.desktop.match;

import app.winnow.model.change.Change;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The short question in front, if there is one, and what comes after it. */
final class Asides {
    private static final Runnable STAY = () -> { };

    private final Consumer<Change> apply;
    private final ReadOnlyObjectWrapper<Prompt> prompt = new ReadOnlyObjectWrapper<>(this, "prompt");
    private Aside front;
    private Runnable after = STAY;

    /** {@code apply} makes the changes that answers lead to. */
    Asides(Consumer<Change> apply) {
        this.apply = apply;
    }

    /** The question in front, null for none. */
    ReadOnlyObjectProperty<Prompt> prompt() {
        return prompt.getReadOnlyProperty();
    }

    boolean isOpen() {
        return front != null;
    }

    /** Puts a question in front, and says what comes after it. */
    void open(Aside next, Runnable then) {
        after = then;
        put(next);
    }

    /** Puts a question in front, after which everything stays where it is. */
    void open(Aside next) {
        open(next, STAY);
    }

    private void put(Aside next) {
        front = next;
        prompt.set(next == null ? null : next.prompt());
    }

    /** Forgets the question, and what would have come after it. */
    void drop() {
        after = STAY;
        put(null);
    }

    /** Whether the key meant something to the question in front. */
    boolean type(String key) {
        Optional<Aside.Turn> turn = front == null ? Optional.empty() : front.type(key);
        turn.ifPresent(this::take);
        return turn.isPresent();
    }

    /** Takes what was written. */
    void write(String text) {
        if (front != null) {
            take(front.write(text.strip()));
        }
    }

    private void take(Aside.Turn turn) {
        Runnable then = turn.next() == null ? after : STAY;
        put(turn.next());
        if (turn.change() != null) {
            apply.accept(turn.change());
        }
        then.run();
    }
}
