package app.winnow.intake.form;

import app.winnow.model.Obstacle;
import app.winnow.model.Response;
import app.winnow.model.Task;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that an answers file says about one offering (or as row {@code *} about all), gathered from its rows; each column is said once. */
final class Entry {
    /** Columns that belong to the task where a row names one. */
    private static final Set<String> OF_TASK = Set.of("Task", "Impact", "Response", "Obstacles");
    private static final int MOST_TASKS = 7;
    private final String code;
    private final Complaints complaints;
    private final Map<String, Said> cells = new LinkedHashMap<>();
    private final List<TaskRow> taskRows = new ArrayList<>();

    /** A cell and the row it stands in. */
    private record Said(Cell cell, int row) { }

    /** The cells of a row that names a task. */
    private record TaskRow(int row, Map<String, Cell> cells) { }

    /** One way of reading a cell. */
    interface Reading<T> {
        T read(Cell cell) throws NotUnderstood;
    }

    Entry(String code, Complaints complaints) {
        this.code = code;
        this.complaints = complaints;
    }

    String code() {
        return code;
    }

    /** Adds one row of the file. */
    void add(FormTable table, int row, List<String> columns) {
        boolean isTask = !table.text(row, "Task").isEmpty();
        Map<String, Cell> ofTask = new LinkedHashMap<>();
        for (String column : columns) {
            Cell cell = table.cell(row, column);
            if (!CellWords.isUnknown(cell.text())) {
                if (isTask && OF_TASK.contains(column)) {
                    ofTask.put(column, cell);
                } else {
                    say(column, new Said(cell, table.rowNumber(row)));
                }
            }
        }
        if (isTask) {
            taskRows.add(new TaskRow(table.rowNumber(row), ofTask));
        }
    }

    private void say(String column, Said said) {
        Said before = cells.putIfAbsent(column, said);
        if (before != null && !before.cell().text().strip().equals(said.cell().text().strip())) {
            complaints.add(said.row(), column, said.cell().text(), "said.twice", code, before.row(), before.cell().text().strip());
        }
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    Set<String> columns() {
        return cells.keySet();
    }

    /** The text of a column that {@link #has} one. */
    String text(String column) {
        return cells.get(column).cell().text().strip();
    }

    void complain(String column, String key, Object... parts) {
        Said said = cells.get(column);
        complaints.add(said.row(), column, said.cell().text(), key, parts);
    }

    /** What a column says; empty when it says nothing or nothing that is understood, which is listed. */
    <T> Optional<T> read(String column, Reading<T> reading) {
        Said said = cells.get(column);
        return said == null ? Optional.empty() : read(said.row(), column, said.cell(), reading);
    }

    private <T> Optional<T> read(int row, String column, Cell cell, Reading<T> reading) {
        try {
            return Optional.of(reading.read(cell));
        } catch (NotUnderstood why) {
            complaints.add(row, column, cell.text(), why);
            return Optional.empty();
        }
    }

    /** The tasks; a split has 2 to 7. A task alone is none: what its row says is said of the offering. */
    Optional<List<Task>> tasks() {
        if (taskRows.size() == 1) {
            TaskRow alone = taskRows.get(0);
            complaints.add(alone.row(), "Task", alone.cells().get("Task").text(), "task.alone", code);
            alone.cells().forEach((column, cell) -> {
                if (!column.equals("Task")) {
                    say(column, new Said(cell, alone.row()));
                }
            });
            taskRows.clear();
        }
        for (TaskRow row : taskRows.subList(Math.min(MOST_TASKS, taskRows.size()), taskRows.size())) {
            complaints.add(row.row(), "Task", row.cells().get("Task").text(), "task.many", code);
        }
        return taskRows.isEmpty() ? Optional.empty() : Optional.of(taskRows.stream().limit(MOST_TASKS).map(this::task).toList());
    }

    private Task task(TaskRow row) {
        Integer impact = ofTask(row, "Impact", cell -> CellWords.whole(cell, 1, 7)).orElse(null);
        Response response = ofTask(row, "Response", cell -> CellWords.of(Response.class, cell.text())).orElse(null);
        Set<Obstacle> obstacles = ofTask(row, "Obstacles", cell -> CellWords.several(Obstacle.class, cell.text())).orElse(null);
        return new Task(row.cells().get("Task").text().strip(), impact, response, obstacles);
    }

    private <T> Optional<T> ofTask(TaskRow row, String column, Reading<T> reading) {
        Cell cell = row.cells().get(column);
        return cell == null ? Optional.empty() : read(row.row(), column, cell, reading);
    }
}
