package app.winnow.journal;

import java.util.Optional;

/** An immutable stack: pushing shares what is below, so that an older state of it costs nothing to keep. */
public final class Stack<T> {
    private static final Stack<?> EMPTY = new Stack<>(null, null, 0);

    private final T top;
    private final Stack<T> below;
    private final int size;

    private Stack(T top, Stack<T> below, int size) {
        this.top = top;
        this.below = below;
        this.size = size;
    }

    /** Nothing on it. */
    @SuppressWarnings("unchecked")
    public static <T> Stack<T> empty() {
        return (Stack<T>) EMPTY;
    }

    /** This stack with one more on top. */
    public Stack<T> push(T next) {
        return new Stack<>(next, this, size + 1);
    }

    /** What is on top. */
    public Optional<T> top() {
        return Optional.ofNullable(top);
    }

    /** What is below the top; the empty stack when there is none. */
    public Stack<T> pop() {
        return below == null ? empty() : below;
    }

    /** How many are on it. */
    public int size() {
        return size;
    }
}
