package app.winnow.desktop.match;

import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Tasks whose work, once {@link #delay} was called, waits until a test lets it arrive. */
final class LateTasks implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isLate;

    void delay() {
        isLate = true;
    }

    /** All work that waits is done now. */
    void arrive() {
        isLate = false;
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        isLate = true;
    }

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return isLate ? later(() -> direct.run(title, work, done, failed)) : direct.run(title, work, done, failed);
    }

    @Override
    public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return isLate ? later(() -> direct.run(lane, title, work, done, failed)) : direct.run(lane, title, work, done, failed);
    }

    private Running later(Runnable work) {
        waiting.add(work);
        return direct.run("waiting", progress -> null, nothing -> { }, failure -> { });
    }

    @Override
    public InOrder inOrder(String name) {
        return direct.inOrder(name);
    }

    @Override
    public ObservableList<Running> running() {
        return direct.running();
    }

    @Override
    public void close() {
        direct.close();
    }
}
