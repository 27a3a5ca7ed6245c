package app.winnow.task;

import java.util.function.Consumer;
import javafx.collections.ObservableList;

/**
 * Starts long work. Call it on the window's thread; {@code done} and {@code failed} are called there too, exactly one of them unless the work
 * was cancelled or superseded, then neither.
 */
public interface Tasks extends AutoCloseable {

    /** Starts work that nothing supersedes. */
    <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Starts work in a lane (a filter, a what-if): what still runs in that lane is cancelled, so that the newest wins. */
    <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** A new queue for writing behind the window. Close it to wait for what it holds. */
    InOrder inOrder(String name);

    /**
     * Calls back on the window's thread once what was changed just now is drawn: for work that would take the processors from the drawing. Never after
     * {@link #close}.
     */
    default void whenDrawn(Runnable then) {
        then.run();
    }

    /** What runs now, oldest first, for the task bar. */
    ObservableList<Running> running();

    /** Cancels what runs and takes no more. */
    @Override
    void close();
}
