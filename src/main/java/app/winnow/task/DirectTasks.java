package app.winnow.task;

import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Tasks where there is no window (the command line, tests): everything is done at once on the calling thread, with its result delivered on return. */
public final class DirectTasks implements Tasks {
    private final Lanes lanes = new Lanes(Runnable::run);

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return now(lanes.enter(title, work, done, failed));
    }

    @Override
    public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return now(lanes.enter(lane, title, work, done, failed));
    }

    private static <T> Job<T> now(Job<T> job) {
        job.run();
        return job;
    }

    @Override
    public InOrder inOrder(String name) {
        return new InOrder() {
            @Override
            public void add(Runnable work) {
                work.run();
            }

            @Override
            public void show(Runnable onWindow) {
                onWindow.run();
            }

            @Override
            public void close() { }
        };
    }

    @Override
    public ObservableList<Running> running() {
        return lanes.running();
    }

    @Override
    public void close() {
        lanes.cancelAll();
    }
}
