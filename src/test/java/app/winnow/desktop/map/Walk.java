package app.winnow.desktop.map;

import app.winnow.desktop.shell.Navigation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The way through one page alone: remembers its steps, those of one kind as one. */
final class Walk implements Navigation {
    private record Step(String kind, Runnable back, Runnable forward) { }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    @Override
    public void took(String kind, Runnable back, Runnable forward) {
        undone.clear();
        boolean goesOn = !kind.isEmpty() && !done.isEmpty() && done.peek().kind().equals(kind);
        done.push(new Step(kind, goesOn ? done.pop().back() : back, forward));
    }

    @Override
    public void back() {
        undone.push(done.pop());
        undone.peek().back().run();
    }

    @Override
    public void forward() {
        done.push(undone.pop());
        done.peek().forward().run();
    }

    @Override
    public void go(String page) { }

    @Override
    public boolean has(String page) {
        return false;
    }

    @Override
    public void take(Path file) { }

    @Override
    public ReadOnlyObjectProperty<Path> waiting() {
        return new ReadOnlyObjectWrapper<Path>().getReadOnlyProperty();
    }
}
