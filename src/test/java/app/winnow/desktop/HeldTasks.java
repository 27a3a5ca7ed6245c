package app.winnow.desktop;

import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Progress;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/** Tasks whose work waits until a test lets it arrive; what people or newer work cancelled waits no longer. */
public final class HeldTasks implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private final List<Held<?>> held = new ArrayList<>();
    private final Map<Object, Running> newest = new HashMap<>();

    private boolean isThrough;

    /** From now on work is done at once, or waits again. */
    public void letThrough(boolean through) {
        isThrough = through;
    }

    /** How many wait. */
    public int waiting() {
        return held.size();
    }

    /** The oldest is done. */
    public void arrive() {
        held.remove(0).arrive();
    }

    /** The oldest is cancelled by people. */
    public void cancel() {
        held.get(0).cancel();
    }

    private final class Held<T> implements Running {
        private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
        private final Work<T> work;
        private final Consumer<? super T> done;

        Held(Work<T> work, Consumer<? super T> done) {
            this.work = work;
            this.done = done;
        }

        private void arrive() {
            try {
                T result = work.call(Progress.SILENT);
                state.set(State.DONE);
                done.accept(result);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public ReadOnlyDoubleProperty fraction() {
            return new ReadOnlyDoubleWrapper(-1).getReadOnlyProperty();
        }

        @Override
        public ReadOnlyStringProperty what() {
            return new ReadOnlyStringWrapper("").getReadOnlyProperty();
        }

        @Override
        public ReadOnlyObjectProperty<State> state() {
            return state.getReadOnlyProperty();
        }

        @Override
        public void cancel() {
            if (held.remove(this)) {
                state.set(State.CANCELLED);
            }
        }
    }

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (isThrough) {
            return direct.run(title, work, done, failed);
        }
        Held<T> next = new Held<>(work, done);
        held.add(next);
        return next;
    }

    @Override
    public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Running older = newest.remove(lane);
        if (older != null) {
            older.cancel();
        }
        Running next = run(title, work, done, failed);
        newest.put(lane, next);
        return next;
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
