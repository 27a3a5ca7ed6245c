package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tasks of an offering, a line each: its name, then one key for its impact, one for its response, and the keys of what is in the way. */
final class SplitView extends VBox {
    private static final double LOW = 580;

    private final MatchViewModel model;
    private final SplitViewModel split;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane();
    private final List<TaskLine> lines = new ArrayList<>();
    private final Label trouble = Texts.text("");
    private final Button keep;
    /** The key that led here is not typed into the name that it led to. */
    private boolean swallows = true;

    SplitView(MatchViewModel model, SplitViewModel split) {
        super(12);
        this.model = model;
        this.split = split;
        setId("match-split");
        getStyleClass().add("card");
        keep = Buttons.primary(Words.of("split.keep"), this::keep);
        keep.setId("split-keep");
        trouble.getStyleClass().add("attention-text");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Label whole = Texts.text("");
        whole.textProperty().bind(split.whole());
        grid.setHgap(12);
        grid.setVgap(8);
        columns();
        HBox steps = new HBox(8, keep, Buttons.lined(Words.of("split.add"), this::addLine), Buttons.quiet(Words.of("split.leave"), model.splits()::leave));
        ((Button) steps.getChildren().get(2)).setGraphic(Chip.key("Esc"));
        steps.setAlignment(Pos.CENTER_LEFT);
        scroll.setContent(grid);
        scroll.setFitToWidth(true);
        scroll.maxHeightProperty().bind(grid.heightProperty().add(4));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        setMinHeight(0);
        getChildren().addAll(head(), scroll, whole, trouble, steps);
        split.rows().addListener((ListChangeListener<TaskRow>) change -> fill());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> swallows = false);
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (swallows) {
                key.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    private Node head() {
        Label title = Texts.section(Words.of("split.title", split.offering().title()));
        title.setWrapText(true);
        Label hint = Texts.secondary(Words.of(split.isProposed() ? "split.hint.proposed" : "split.hint"));
        // On a projector the tasks need its room.
        hint.visibleProperty().bind(heightProperty().greaterThan(LOW));
        hint.managedProperty().bind(hint.visibleProperty());
        return new VBox(4, title, hint);
    }

    private void columns() {
        double[] shares = {4, 36, 20, 15, 25};
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void fill() {
        grid.getChildren().clear();
        lines.clear();
        String[] headings = {"split.column.name", "split.column.impact", "split.column.response", "split.column.obstacles"};
        String[] keys = {"", "1\u20137", "L U S", "1\u20134 N"};
        for (int column = 0; column < headings.length; column++) {
            VBox heading = new VBox(4, Texts.secondary(Words.of(headings[column])));
            if (!keys[column].isEmpty()) {
                heading.getChildren().add(Chip.key(keys[column]));
            }
            heading.setAlignment(Pos.BOTTOM_LEFT);
            grid.add(heading, column + 1, 0);
        }
        for (int at = 0; at < split.rows().size(); at++) {
            int place = at;
            TaskLine line = new TaskLine(split.rows().get(at), at + 1, (column, step) -> go(place, column, step), () -> split.remove(split.rows().get(place)));
            lines.add(line);
            grid.addRow(at + 1, line.cells().toArray(Node[]::new));
        }
    }

    /** To the cell beside or below; behind the last one stands the button. */
    private void go(int line, int column, int step) {
        swallows = true;
        int to = line + step;
        if (to >= 0 && to < lines.size()) {
            lines.get(to).focus(column);
            scroll.setVvalue((double) to / Math.max(1, lines.size() - 1));
        } else if (to >= lines.size()) {
            keep.requestFocus();
        }
    }

    private void addLine() {
        if (split.add()) {
            lines.get(lines.size() - 1).focus(0);
        } else {
            trouble.setText(Words.of("split.too-many"));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.splits().leave();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || keep.isFocused())) {
            keep();
            key.consume();
        }
    }

    private void keep() {
        trouble.setText(split.problem());
        if (split.problem().isEmpty()) {
            model.splits().keep();
        }
    }

    /** The first name that is missing, else the first row's impact: proposed names are often right. */
    void takeKeyboard() {
        // What scrolls is in the window only once it is dressed, and takes no keyboard before.
        applyCss();
        lines.stream().filter(line -> line.isUnnamed()).findFirst().ifPresentOrElse(line -> line.focus(0), () -> lines.get(0).focus(split.isProposed() ? 0 : 1));
    }
}
