package app.winnow.desktop.match;

import app.winnow.model.Obstacle;
import app.winnow.model.Response;
import app.winnow.model.Task;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One task while people write it; null is unknown, and no obstacle at all is the empty set. */
public final class TaskRow {
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<Integer> impact = new SimpleObjectProperty<>(this, "impact");
    private final ObjectProperty<Response> response = new SimpleObjectProperty<>(this, "response");
    private final ObjectProperty<Set<Obstacle>> obstacles = new SimpleObjectProperty<>(this, "obstacles");

    TaskRow(Task task) {
        name.set(task.name());
        impact.set(task.impact());
        response.set(task.response());
        obstacles.set(task.obstacles());
    }

    /** What people call it. */
    public StringProperty name() {
        return name;
    }

    /** 1-7. */
    public ObjectProperty<Integer> impact() {
        return impact;
    }

    /** How people must respond in it. */
    public ObjectProperty<Response> response() {
        return response;
    }

    /** What is in the way of an aid. */
    public ObjectProperty<Set<Obstacle>> obstacles() {
        return obstacles;
    }

    /** Adds this obstacle, or takes it away again. */
    void toggle(Obstacle obstacle) {
        Set<Obstacle> next = EnumSet.noneOf(Obstacle.class);
        next.addAll(obstacles.get() == null ? Set.of() : obstacles.get());
        if (!next.remove(obstacle)) {
            next.add(obstacle);
        }
        obstacles.set(Set.copyOf(next));
    }

    boolean isEmpty() {
        return name.get().isBlank() && impact.get() == null && response.get() == null && obstacles.get() == null;
    }

    Task task() {
        return new Task(name.get().strip(), impact.get(), response.get(), obstacles.get());
    }
}
