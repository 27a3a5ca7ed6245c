package app.winnow.bench;

import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/**
 * What would be done behind the window waits until {@link #catchUp}, so that only what a key itself does is measured. The database and the order of all
 * questions, which nobody here waits for, are left out.
 */
final class Later implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    void catchUp() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        waiting.add(() -> direct.run(title, work, done, failed));
        return direct.run("waits", progress -> null, nothing -> { }, failure -> { });
    }

    @Override
    public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        waiting.add(() -> direct.run(lane, title, work, done, failed));
        return direct.run("waits", progress -> null, nothing -> { }, failure -> { });
    }

    @Override
    public InOrder inOrder(String name) {
        return new InOrder() {
            @Override
            public void add(Runnable work) {
                if (name.equals("journal")) {
                    waiting.add(work);
                }
            }

            @Override
            public void show(Runnable onWindow) {
                onWindow.run();
            }

            @Override
            public void close() {
                catchUp();
            }
        };
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
