package app.winnow.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One piece of work with its properties: it works wherever {@link #run} is called and shows on the window's thread. */
final class Job<T> implements Running, Progress, Runnable {
    private record Step(double fraction, String what) { }

    private final String title;
    private final Work<T> work;
    private final Executor window;
    private final Consumer<? super T> done;
    private final Consumer<? super Throwable> failed;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper(this, "what", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.WAITING);
    private final AtomicReference<Step> latest = new AtomicReference<>();
    private volatile boolean cancelled;

    Job(String title, Work<T> work, Executor window, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        this.title = title;
        this.work = work;
        this.window = window;
        this.done = done;
        this.failed = failed;
    }

    @Override
    public void run() {
        if (cancelled) {
            return;
        }
        window.execute(() -> move(State.RUNNING));
        T value;
        try {
            value = work.call(this);
        } catch (CancellationException stopped) {
            window.execute(this::cancel);
            return;
        } catch (Exception | Error failure) {
            // Errors too: an OutOfMemoryError in the background must reach the person, not only the thread's end.
            window.execute(() -> end(State.FAILED, () -> failed.accept(failure)));
            return;
        }
        window.execute(() -> end(State.DONE, () -> done.accept(value)));
    }

    private void end(State last, Runnable deliver) {
        if (move(last)) {
            deliver.run();
        }
    }

    private boolean move(State next) {
        if (state.get().isOver()) {
            return false;
        }
        state.set(next);
        return true;
    }

    @Override
    public void cancel() {
        cancelled = true;
        move(State.CANCELLED);
    }

    @Override
    public void report(long reached, long of, String now) {
        Step step = new Step(of > 0 ? Math.min(1, (double) reached / of) : -1, now);
        // Only the latest step waits for the window, however often work reports.
        if (latest.getAndSet(step) == null) {
            window.execute(this::show);
        }
    }

    private void show() {
        Step step = latest.getAndSet(null);
        if (step != null && !state.get().isOver()) {
            fraction.set(step.fraction());
            what.set(step.what());
        }
    }

    @Override
    public void checkCancelled() {
        if (cancelled) {
            throw new CancellationException(title);
        }
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
