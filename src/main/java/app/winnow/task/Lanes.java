package app.winnow.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What both kinds of tasks share: the list of running work and the lanes in which the newest wins. */
final class Lanes {
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);
    private final Map<Object, Running> newest = new HashMap<>();
    private final Executor window;

    Lanes(Executor window) {
        this.window = window;
    }

    /** Makes a job that is listed until it is over. */
    <T> Job<T> enter(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Job<T> job = new Job<>(title, work, window, done, failed);
        running.add(job);
        job.state().addListener((state, before, now) -> {
            if (now.isOver()) {
                running.remove(job);
            }
        });
        return job;
    }

    /** The same in a lane, whose older job is cancelled. */
    <T> Job<T> enter(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Job<T> job = enter(title, work, done, failed);
        Running older = newest.put(lane, job);
        if (older != null) {
            older.cancel();
        }
        job.state().addListener((state, before, now) -> {
            if (now.isOver()) {
                newest.remove(lane, job);
            }
        });
        return job;
    }

    ObservableList<Running> running() {
        return shown;
    }

    void cancelAll() {
        java.util.List.copyOf(running).forEach(Running::cancel);
    }
}
