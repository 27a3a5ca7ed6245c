package app.winnow.desktop.match;

import app.winnow.desktop.kit.Figures;
import app.winnow.model.Obstacle;
import app.winnow.model.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One task: its name to type, and three cells that one key fills and that leads on to the next. */
final class TaskLine {
    private static final Map<String, Response> RESPONSES = Map.of("L", Response.REFERENCED, "U", Response.MEMORISED, "S", Response.MIXED);

    private final TaskRow row;
    private final Going going;
    private final Runnable remove;
    private final Label number;
    private final TextField name;
    private final Button impact;
    private final Button response;
    private final Button obstacles;

    /** Goes to a column of the line so many lines below (0 = this one). */
    interface Going {
        void to(int column, int lines);
    }

    TaskLine(TaskRow row, int place, Going going, Runnable remove) {
        this.row = row;
        this.going = going;
        this.remove = remove;
        number = new Label(String.valueOf(place));
        name = new TextField(row.name().get());
        name.setId("task-name-" + place);
        name.setAccessibleText(Words.of("split.name", place));
        name.setPromptText(Words.of("split.prompt"));
        row.name().bind(name.textProperty());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::inName);
        impact = cell("task-impact-" + place, Words.of("split.column.impact"), row.impact(), value -> value + "  " + Words.of("impact." + value), this::impact);
        response = cell("task-response-" + place, Words.of("split.column.response"), row.response(), value -> Words.of("response." + value.word()), this::response);
        obstacles = cell("task-obstacles-" + place, Words.of("split.column.obstacles"), row.obstacles(), TaskLine::obstacles, this::obstacle);
    }

    List<Node> cells() {
        return List.of(number, name, impact, response, obstacles);
    }

    void focus(int column) {
        cells().get(column + 1).requestFocus();
    }

    boolean isUnnamed() {
        return name.getText().isBlank();
    }

    private <T> Button cell(String id, String what, ObservableValue<T> value, Function<T, String> words, Predicate<String> take) {
        Button cell = new Button();
        cell.setId(id);
        cell.getStyleClass().addAll("lined", "task-cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        cell.setWrapText(true);
        Runnable show = () -> {
            cell.setText(value.getValue() == null ? Figures.UNKNOWN : words.apply(value.getValue()));
            cell.setAccessibleText(what + ": " + (value.getValue() == null ? Words.of("split.unknown") : cell.getText()));
        };
        value.addListener((property, was, is) -> show.run());
        show.run();
        cell.addEventFilter(KeyEvent.KEY_PRESSED, key -> inCell(key, cells().indexOf(cell) - 1, take));
        return cell;
    }

    private static String obstacles(java.util.Set<Obstacle> all) {
        return all.isEmpty() ? Words.of("split.nothing") : all.stream().sorted().map(obstacle -> Words.of("obstacle." + Words.key(obstacle.word()))).collect(Collectors.joining(", "));
    }

    private void inName(KeyEvent key) {
        boolean mine = !key.isShortcutDown() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN);
        if (mine) {
            going.to(key.getCode() == KeyCode.ENTER ? 1 : 0, key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0);
            key.consume();
        }
    }

    private void inCell(KeyEvent key, int column, Predicate<String> take) {
        if (key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case UP -> going.to(column, -1);
            case DOWN -> going.to(column, 1);
            case LEFT -> going.to(column - 1, 0);
            case RIGHT -> going.to(Math.min(3, column + 1), 0);
            case ENTER -> going.to(column == 3 ? 0 : column + 1, column == 3 ? 1 : 0);
            case BACK_SPACE -> forget(column);
            case DELETE -> remove.run();
            default -> {
                if (!take.test(Keys.printed(key))) {
                    return;
                }
            }
        }
        key.consume();
    }

    private void forget(int column) {
        switch (column) {
            case 1 -> row.impact().set(null);
            case 2 -> row.response().set(null);
            default -> row.obstacles().set(null);
        }
    }

    private boolean impact(String key) {
        if (!key.matches("[1-7]")) {
            return false;
        }
        row.impact().set(Integer.valueOf(key));
        going.to(2, 0);
        return true;
    }

    private boolean response(String key) {
        if (!RESPONSES.containsKey(key)) {
            return false;
        }
        row.response().set(RESPONSES.get(key));
        going.to(3, 0);
        return true;
    }

    private boolean obstacle(String key) {
        if (key.equals("N")) {
            row.obstacles().set(java.util.Set.of());
            going.to(0, 1);
            return true;
        }
        if (!key.matches("[1-4]")) {
            return false;
        }
        row.toggle(Obstacle.values()[Integer.parseInt(key) - 1]);
        return true;
    }
}
