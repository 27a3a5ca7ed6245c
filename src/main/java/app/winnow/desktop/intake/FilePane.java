package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.intake.Understood;
import app.winnow.model.FileRole;
import app.winnow.model.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * A file that was read: a sentence on top, its columns, rows, problems and what was not taken in the middle, the questions at the right. It stays while answers change what
 * it shows, so that nobody loses their place.
 */
final class FilePane extends BorderPane {
    /** Below this width the questions are a view of their own instead of standing beside the others. */
    private static final double ROOMY = 860;
    private static final double QUESTIONS = 320;

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    /** What the middle shows. */
    private enum Mode { QUESTIONS, CHANGES, COLUMNS, ROWS, PROBLEMS, NOT_TAKEN }

    private final ImportViewModel model;
    private final Label sentence = Texts.text("");
    private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Owners owners;
    private final ColumnsTable columns;
    private final RowsTable rows;
    private final ProblemsTable problems = new ProblemsTable(this::toRow);
    private final RowsPane rowsPane;
    private final NotTakenTable notTaken;
    private final BesidePane changes;
    private final VBox right = new VBox(16);
    private final ScrollPane questions = new ScrollPane(right);
    private final BorderPane middle = new BorderPane();
    private final PageFrame frame;
    private final Button undo = Buttons.with("fth-corner-up-left", Buttons.quiet("", this::undo));
    private final Label why = Texts.text("");
    private final Button take = Buttons.primary("", this::take);
    /** Held here, because the look lives longer than the page. */
    private final ChangeListener<Look> look;
    private Preview preview;

    FilePane(ImportViewModel model, Dialogs dialogs, Owners owners, String file) {
        this.model = model;
        this.owners = owners;
        columns = new ColumnsTable(this::toProblems, owners);
        rows = new RowsTable(owners);
        rowsPane = new RowsPane(rows, this::backToProblems);
        changes = new BesidePane(model, owners);
        look = (property, was, is) -> {
            columns.view().refresh();
            rows.view().refresh();
            if (preview != null && modes.get(Mode.CHANGES).isVisible()) {
                changes.show(preview.beside());
            }
            fillRight();
        };
        owners.look().addListener(new WeakChangeListener<>(look));
        notTaken = new NotTakenTable(model);
        questions.setFitToWidth(true);
        questions.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        questions.setMinWidth(QUESTIONS);
        questions.setPrefWidth(QUESTIONS);
        sentence.setId("understood");
        HBox bar = new HBox();
        bar.getStyleClass().add("modes");
        for (Mode mode : Mode.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("mode-" + mode.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.managedProperty().bind(button.visibleProperty());
            modes.put(mode, button);
            bar.getChildren().add(button);
        }
        modes.get(Mode.CHANGES).setText(Words.of("mode.changes"));
        modes.get(Mode.CHANGES).setVisible(false);
        modes.get(Mode.COLUMNS).setSelected(true);
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                if (was == modes.get(Mode.ROWS)) {
                    rowsPane.unlead();
                }
                arrange();
            }
        });
        columns.view().getSelectionModel().selectedItemProperty().addListener((property, was, column) -> arrange());
        widthProperty().addListener((property, was, is) -> arrange());
        why.setId("why-not");
        why.getStyleClass().add("attention-text");
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        why.setAlignment(Pos.TOP_RIGHT);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setTextAlignment(TextAlignment.RIGHT);
        undo.setId("undo-said");
        undo.managedProperty().bind(undo.visibleProperty());
        model.undoTitle().addListener((property, was, is) -> showUndo());
        widthProperty().addListener((property, was, is) -> showUndo());
        showUndo();
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (BACK.match(key) && mode() == Mode.ROWS && rowsPane.isLed()) {
                backToProblems();
                key.consume();
            }
        });
        middle.setTop(new VBox(12, why, sentence, bar));
        BorderPane.setMargin(middle.getTop(), new javafx.geometry.Insets(0, 0, 12, 0));
        take.setId("take");
        frame = new PageFrame(file, middle).tools(undo, new MappingMenu(model, dialogs), Buttons.quiet(Words.of("leave"), model::leave), take);
        model.reading().addListener((property, was, is) -> again());
        setCenter(frame);
    }

    /** Shows what was understood now. */
    void show(Preview now) {
        String focused = focusedId();
        preview = now;
        Understood understood = now.understood();
        sentence.setText(now.sentence());
        int open = now.questions().size() + (now.beside().isData() ? now.beside().joining().fields().size() : now.beside().gone() == 0 ? 0 : 1);
        modes.get(Mode.QUESTIONS).setText(Words.of("mode.questions", open));
        showChanges(now);
        modes.get(Mode.COLUMNS).setText(Words.of("mode.columns", understood.columns().size()));
        modes.get(Mode.ROWS).setText(Words.of("mode.rows.count", understood.recordedRows()));
        modes.get(Mode.PROBLEMS).setText(Words.of("mode.problems", now.problems().size()));
        modes.get(Mode.NOT_TAKEN).setText(Words.of("mode.not-taken", now.notTaken()));
        columns.show(now.columns());
        problems.show(now.problems());
        notTaken.show(understood);
        arrange();
        again();
        focus(focused);
    }

    /** Where the audit has offerings, it shows what the file changes; first, unless the file is a catalog of its own. */
    private void showChanges(Preview now) {
        Beside beside = now.beside();
        ToggleButton button = modes.get(Mode.CHANGES);
        boolean shows = beside.isNews() && now.understood().isWhole();
        boolean first = shows && !button.isVisible() && beside.role() != FileRole.CATALOG;
        button.setVisible(shows);
        if (shows) {
            changes.show(beside);
        }
        if (first || !shows && button.isSelected()) {
            modes.get(first ? Mode.CHANGES : Mode.COLUMNS).setSelected(true);
        }
        take.setText(now.understood().isWhole() ? beside.verb(now.understood().offerings()) : Words.of("take", now.understood().offerings()));
    }

    /** What was said last can be taken back; where there is little room, the words are the tooltip's. */
    private void showUndo() {
        String title = model.undoTitle().get();
        String words = Words.of("undo.step", title);
        undo.setVisible(!title.isEmpty());
        undo.setText(isRoomy() ? ReadValue.cut(words) : Words.of("undo"));
        undo.setAccessibleText(words);
        undo.setTooltip(new Tooltip(words));
    }

    /** While an answer is being worked in, what is shown is what was understood before it. */
    private void again() {
        boolean isReading = !model.reading().get().isEmpty();
        frame.beside().setText(isReading && preview != null && preview.understood().isWhole() ? Words.of("reading.again") : "");
        String whyNot = preview == null || isReading ? "" : preview.whyNot();
        why.setText(whyNot);
        take.setDisable(isReading || preview == null || !whyNot.isEmpty());
    }

    private void toProblems(Preview.Column column) {
        problems.only(column.about().name());
        modes.get(Mode.PROBLEMS).setSelected(true);
    }

    private void take() {
        model.take();
    }

    private void undo() {
        model.undo();
    }

    /** Shows the row of a problem with its cell marked. */
    private void toRow(Problem problem) {
        modes.get(Mode.ROWS).setSelected(true);
        rowsPane.lead(problem, preview.understood());
    }

    private void backToProblems() {
        modes.get(Mode.PROBLEMS).setSelected(true);
        problems.focusTable();
    }

    private void fillRight() {
        if (preview == null) {
            return;
        }
        Preview.Column column = columns.view().getSelectionModel().getSelectedItem();
        Node asked = new QuestionsPane(model, preview);
        Node box = column == null ? null : new ColumnBox(model, preview, column, owners, () -> columns.view().getSelectionModel().clearSelection());
        // Where there is little room, a column stands beside the table alone, and the questions have their own view.
        right.getChildren().setAll(box == null ? List.of(asked) : mode() == Mode.QUESTIONS ? List.of(asked) : isRoomy() ? List.of(box, asked) : List.of(box));
    }

    /** The id of the control at the right that has the keyboard, "" when none has. */
    /** Puts the keyboard on the columns: what was understood is looked at first. */
    void takeKeyboard() {
        applyCss();
        columns.view().requestFocus();
    }

    private String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == right) {
                return owner.getId() == null ? "" : owner.getId();
            }
        }
        return "";
    }

    /** The control that was made anew in its place gets the keyboard back, which else would go to the first field of the window. */
    private void focus(String id) {
        if (!id.isEmpty()) {
            Node again = right.lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst().orElse(columns.view());
            again.requestFocus();
        }
    }

    private boolean isRoomy() {
        return getWidth() == 0 || getWidth() >= ROOMY;
    }

    private Mode mode() {
        return Stream.of(Mode.values()).filter(each -> modes.get(each).isSelected()).findFirst().orElse(Mode.COLUMNS);
    }

    private void arrange() {
        modes.get(Mode.QUESTIONS).setVisible(!isRoomy());
        Mode mode = mode();
        if (isRoomy() && mode == Mode.QUESTIONS) {
            modes.get(Mode.COLUMNS).setSelected(true);
            return;
        }
        if (mode == Mode.ROWS && preview != null) {
            rowsPane.show(preview.understood());
        }
        fillRight();
        // Where there is little room, what a file is for says it too.
        sentence.setManaged(isRoomy() || mode != Mode.CHANGES);
        sentence.setVisible(sentence.isManaged());
        changes.narrow(!isRoomy());
        middle.setRight(null);
        middle.setCenter(switch (mode) {
            case QUESTIONS -> questions;
            case CHANGES -> changes;
            case COLUMNS -> columns.view();
            case ROWS -> rowsPane;
            case PROBLEMS -> problems;
            case NOT_TAKEN -> notTaken;
        });
        // Rows are read across the whole page.
        boolean hasColumn = columns.view().getSelectionModel().getSelectedItem() != null;
        if (isRoomy() ? mode != Mode.ROWS : mode == Mode.COLUMNS && hasColumn) {
            middle.setRight(questions);
            BorderPane.setMargin(questions, new javafx.geometry.Insets(0, 0, 0, 24));
        }
        ((javafx.scene.layout.Region) middle.getCenter()).setMinWidth(0);
    }
}
