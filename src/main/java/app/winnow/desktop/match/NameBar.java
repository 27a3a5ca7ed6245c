package app.winnow.desktop.match;

import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The name of the law or contract that requires the offering in front. N begins it, with the name last given for that answer; Enter takes it and gives the
 * keyboard back to the list; Escape leaves it as it was.
 */
final class NameBar extends HBox {
    private final ListsViewModel model;
    private final ListView<ListRow> list;
    private final TextField name = new TextField();
    private int edited = -1;

    NameBar(ListsViewModel model, ListView<ListRow> list) {
        super(8);
        this.model = model;
        this.list = list;
        Label label = Texts.secondary(Words.of("list.name"));
        label.setGraphic(Chip.key("N"));
        label.setLabelFor(name);
        name.setId("match-list-name");
        name.setPromptText(Words.of("list.name.example"));
        name.setAccessibleText(Words.of("list.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, name);
        managedProperty().bind(visibleProperty());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        name.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                edited = row();
            } else {
                keep();
            }
        });
        list.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> show());
        model.rows().addListener((ListChangeListener<ListRow>) change -> show());
        show();
    }

    /** Gives the keyboard to the name, where the row in front has one. */
    void take() {
        if (isVisible()) {
            name.setText(name.getText().isEmpty() ? model.lastName(row()) : name.getText());
            name.requestFocus();
            name.selectAll();
        }
    }

    private int row() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void show() {
        setVisible(model.isNamed(row()));
        if (!name.isFocused()) {
            name.setText(isVisible() ? model.rows().get(row()).name() : "");
        }
    }

    private void keys(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            name.setText(model.rows().get(edited).name());
        }
        key.consume();
        list.requestFocus();
    }

    private void keep() {
        int front = row();
        model.name(edited, name.getText());
        list.getSelectionModel().select(front);
        show();
    }
}
