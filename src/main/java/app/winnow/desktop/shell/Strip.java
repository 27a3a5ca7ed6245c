package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.SearchField;
import app.winnow.workspace.Saved;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The strip at the top: name, search, undo and redo, saved, the look, and the score. */
final class Strip extends HBox {
    private final SearchField search = new SearchField(Words.of("search"));
    private final Button undo;
    private final Button redo;
    private final Label saved = new Label();
    private final ScoreLine score = new ScoreLine();
    private final Node looks;
    private final Notices notices;
    private final Undoing undoing;
    private final List<Runnable> unhook = new ArrayList<>();

    Strip(Pages pages, Undoing undoing, Notices notices, Node looks) {
        this.looks = looks;
        this.notices = notices;
        this.undoing = undoing;
        getStyleClass().add("strip");
        setId("strip");
        setMinHeight(48);
        setPrefHeight(48);
        search.setId("search");
        search.setPrefWidth(220);
        search.setMinWidth(56);
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            // What was searched for is on the page: the keyboard goes back there.
            if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) && pages.current().get() != null) {
                pages.current().get().shown();
                key.consume();
            }
        });
        saved.getStyleClass().add("score-word");
        saved.setId("saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        undo = Buttons.glyph("fth-corner-up-left", Words.of("undo"), undoing::undo);
        redo = Buttons.glyph("fth-corner-up-right", Words.of("redo"), undoing::redo);
        undo.setId("undo");
        redo.setId("redo");
        pages.audit().addListener((property, was, is) -> follow(is));
        follow(pages.audit().get());
    }

    /** Puts the keyboard into the search field. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void follow(Workspace workspace) {
        unhook.forEach(Runnable::run);
        unhook.clear();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (workspace == null) {
            getChildren().setAll(gap, looks);
            return;
        }
        NameField name = new NameField(workspace);
        search.textProperty().bindBidirectional(workspace.search());
        unhook.add(() -> search.textProperty().unbindBidirectional(workspace.search()));
        watch(workspace.portfolio(), portfolio -> name.show());
        watch(workspace.score(), score::show);
        watch(undoing.undoTitle(), title -> offer(undo, Words.of("undo"), title, Words.of("undo.key")));
        watch(undoing.redoTitle(), title -> offer(redo, Words.of("redo"), title, Words.of("redo.key")));
        watch(workspace.saved(), this::show);
        watch(workspace.notice(), sentence -> {
            if (!sentence.isEmpty()) {
                notices.trouble(sentence);
            }
        });
        getChildren().setAll(name, search, undo, redo, saved, gap, score, looks);
    }

    private <T> void watch(ObservableValue<T> value, java.util.function.Consumer<T> show) {
        ChangeListener<T> listener = (property, was, is) -> show.accept(is);
        value.addListener(listener);
        unhook.add(() -> value.removeListener(listener));
        show.accept(value.getValue());
    }

    private static void offer(Button button, String verb, String title, String key) {
        button.setDisable(title.isEmpty());
        String words = title.isEmpty() ? verb : verb + ": " + title;
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words + "  " + key));
    }

    private void show(Saved state) {
        saved.setText(Words.of("saved." + state.state().name().toLowerCase(Locale.ROOT)));
        boolean failed = state.state() == Saved.State.FAILED;
        saved.getStyleClass().remove("attention-text");
        saved.setTooltip(state.sentence().isEmpty() ? null : new Tooltip(state.sentence()));
        if (failed) {
            saved.getStyleClass().add("attention-text");
            notices.trouble(state.sentence());
        }
    }
}
