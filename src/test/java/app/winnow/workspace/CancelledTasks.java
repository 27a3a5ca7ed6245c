package app.winnow.workspace;

import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Progress;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Tasks whose first work is cancelled by somebody while it is at it, at its tenth look; what is started later runs. */
final class CancelledTasks implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private boolean isFirst = true;

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        boolean cancels = isFirst;
        isFirst = false;
        Running running = direct.run(title, progress -> work.call(cancels ? stopping(progress) : progress), done, failed);
        return cancels ? new Late(running) : running;
    }

    private static Progress stopping(Progress progress) {
        int[] looks = {0};
        return new Progress() {
            @Override
            public void report(long done, long of, String what) {
                progress.report(done, of, what);
            }

            @Override
            public void checkCancelled() {
                if (++looks[0] > 40) {
                    throw new CancellationException("somebody");
                }
            }
        };
    }

    @Override
    public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return run(title, work, done, failed);
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

    /** Tells that it is cancelled only once somebody listens, as work on another thread does. */
    private record Late(Running running) implements Running {
        @Override
        public String title() {
            return running.title();
        }

        @Override
        public javafx.beans.property.ReadOnlyDoubleProperty fraction() {
            return running.fraction();
        }

        @Override
        public javafx.beans.property.ReadOnlyStringProperty what() {
            return running.what();
        }

        @Override
        public javafx.beans.property.ReadOnlyObjectProperty<State> state() {
            return new javafx.beans.property.SimpleObjectProperty<>(State.RUNNING) {
                @Override
                public void addListener(javafx.beans.value.ChangeListener<? super State> listener) {
                    listener.changed(this, State.RUNNING, running.state().get());
                }
            };
        }

        @Override
        public void cancel() {
            running.cancel();
        }
    }
}
