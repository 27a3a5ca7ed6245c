package app.winnow.desktop.match;

import app.winnow.insight.aid.CatalogText;
import app.winnow.insight.aid.FoundSteps;
import app.winnow.model.Offering;
import app.winnow.model.Response;
import app.winnow.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** An offering while it is split into two to seven tasks: its rows, what the offering becomes by them, and what is still missing. */
public final class SplitViewModel {
    static final int FEWEST = 2;
    static final int MOST = 7;

    private final Offering offering;
    private final boolean isProposed;
    private final ObservableList<TaskRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper whole = new ReadOnlyStringWrapper(this, "whole", "");

    /** Begins with the tasks that it has, else with the steps that its description holds, else with two empty ones. */
    SplitViewModel(Offering offering) {
        this.offering = offering;
        List<Task> before = Splitting.tasks(offering);
        FoundSteps found = before.isEmpty() ? CatalogText.of(offering).steps() : FoundSteps.NONE;
        isProposed = !found.isEmpty();
        Stream<Task> names = found.steps().stream().limit(MOST).map(step -> new Task(step.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + step.substring(1), null, null, null));
        Stream.concat(before.stream(), names).forEach(this::add);
        while (rows.size() < FEWEST) {
            add();
        }
    }

    /** The offering that is split. */
    public Offering offering() {
        return offering;
    }

    /** Whether the names are proposals from its description. */
    public boolean isProposed() {
        return isProposed;
    }

    /** The rows, two to seven. */
    public ObservableList<TaskRow> rows() {
        return rows;
    }

    /** What the offering becomes by what is said so far, in words. */
    public ReadOnlyStringProperty whole() {
        return whole.getReadOnlyProperty();
    }

    /** Adds an empty task while there are fewer than seven. */
    public boolean add() {
        return rows.size() < MOST && add(new Task("", null, null, null));
    }

    private boolean add(Task task) {
        TaskRow row = new TaskRow(task);
        row.name().addListener((property, was, is) -> sum());
        row.impact().addListener((property, was, is) -> sum());
        row.response().addListener((property, was, is) -> sum());
        row.obstacles().addListener((property, was, is) -> sum());
        rows.add(row);
        sum();
        return true;
    }

    /** Takes a task out; two stay. */
    public void remove(TaskRow row) {
        rows.remove(row);
        while (rows.size() < FEWEST) {
            add();
        }
        sum();
    }

    /** The tasks as they are written; rows in which nothing stands are none. */
    List<Task> tasks() {
        return rows.stream().filter(row -> !row.isEmpty()).map(TaskRow::task).toList();
    }

    /** What is missing before it can be kept, in a sentence; "" when nothing is. */
    public String problem() {
        List<Task> tasks = tasks();
        if (tasks.stream().anyMatch(task -> task.name().isEmpty())) {
            return Words.of("split.no-name");
        }
        return tasks.size() < FEWEST ? Words.of("split.too-few") : "";
    }

    /** The highest impact, some of both when responses differ, any obstacle. */
    private void sum() {
        List<String> parts = new ArrayList<>();
        tasks().stream().map(Task::impact).filter(Objects::nonNull).max(Integer::compare)
                .ifPresent(impact -> parts.add(Words.of("split.whole.impact", impact, Words.of("impact." + impact))));
        Set<Response> responses = tasks().stream().map(Task::response).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!responses.isEmpty()) {
            parts.add(Words.of("response." + (responses.size() > 1 ? Response.MIXED : responses.iterator().next()).word()));
        }
        if (tasks().stream().anyMatch(task -> task.obstacles() != null)) {
            parts.add(Words.of(tasks().stream().anyMatch(task -> task.obstacles() != null && !task.obstacles().isEmpty()) ? "split.whole.obstacle" : "split.whole.free"));
        }
        whole.set(parts.isEmpty() ? "" : Words.of("split.whole", String.join(", ", parts)));
    }
}
