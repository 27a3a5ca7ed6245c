package app.winnow.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ObservableList;

/** Tasks of the real window: threads of our own, and the one door back to the JavaFX thread. */
public final class FxTasks implements Tasks {
    private final Lanes lanes = new Lanes(FxTasks::onWindow);
    private final ExecutorService workers = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), daemons("work"));

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(lanes.enter(title, work, done, failed));
    }

    @Override
    public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(lanes.enter(lane, title, work, done, failed));
    }

    private <T> Job<T> start(Job<T> job) {
        workers.execute(job);
        return job;
    }

    @Override
    public InOrder inOrder(String name) {
        return new Queue(name);
    }

    @Override
    public void whenDrawn(Runnable then) {
        new AfterDrawing(() -> {
            if (!workers.isShutdown()) {
                then.run();
            }
        }).start();
    }

    @Override
    public ObservableList<Running> running() {
        return lanes.running();
    }

    @Override
    public void close() {
        lanes.cancelAll();
        workers.shutdown();
    }

    private static void onWindow(Runnable show) {
        if (Platform.isFxApplicationThread()) {
            show.run();
        } else {
            Platform.runLater(show);
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, "winnow-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The frame in which something stands is drawn before the one after the next begins. */
    private static final class AfterDrawing extends AnimationTimer {
        private final Runnable then;
        private int frames = 2;

        AfterDrawing(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (frames-- == 0) {
                stop();
                then.run();
            }
        }
    }

    /** A queue on one thread. Nothing is ever interrupted: an interrupt would close the journal's file. */
    private static final class Queue implements InOrder {
        private final ExecutorService thread;

        Queue(String name) {
            thread = Executors.newSingleThreadExecutor(daemons(name));
        }

        @Override
        public void add(Runnable work) {
            thread.execute(work);
        }

        @Override
        public void show(Runnable onWindow) {
            onWindow(onWindow);
        }

        @Override
        public void close() {
            thread.shutdown();
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
