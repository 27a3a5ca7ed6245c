package app.winnow.desktop.welcome;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.workspace.Entry;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One audit in the list: its name, what is known about it, and at the right what can be done with it. */
final class AuditCell extends ListCell<Entry> {
    private final WelcomeViewModel model;
    private final Label name = new Label();
    private final Label about = Texts.secondary("");
    private final TextField rename = new TextField();
    private final VBox words = new VBox(2, name, about);
    private final HBox row;

    AuditCell(WelcomeViewModel model, Consumer<Entry> showFolder) {
        this.model = model;
        name.getStyleClass().add("strong");
        about.setWrapText(false);
        rename.setAccessibleText(Words.of("rename"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Node[] tools = {Buttons.glyph("fth-edit-2", Words.of("rename"), this::beginRename),
            Buttons.glyph("fth-copy", Words.of("duplicate"), () -> model.duplicate(getItem())),
            Buttons.glyph("fth-folder", Words.of("folder"), () -> showFolder.accept(getItem())),
            Buttons.glyph("fth-trash-2", Words.of("trash"), () -> model.trash(getItem()))};
        row = new HBox(4, words);
        row.getChildren().addAll(tools);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        words.setMinWidth(0);
        for (Node tool : tools) {
            ((javafx.scene.control.Button) tool).setFocusTraversable(false);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        rename.setOnAction(event -> endRename(true));
        rename.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                endRename(false);
                key.consume();
            }
        });
        rename.focusedProperty().addListener((property, was, is) -> {
            if (!is && words.getChildren().contains(rename)) {
                endRename(true);
            }
        });
        setOnMouseClicked(click -> {
            if (getItem() != null && !words.getChildren().contains(rename)) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        words.getChildren().setAll(name, about);
        setGraphic(empty ? null : row);
        setCursor(empty ? null : javafx.scene.Cursor.HAND);
        if (!empty) {
            name.setText(entry.name());
            about.setText(model.about(entry));
            setAccessibleText(entry.name() + ", " + model.about(entry));
        }
    }

    /** Lets people type another name in place. */
    void beginRename() {
        rename.setText(getItem().name());
        words.getChildren().setAll(rename);
        rename.requestFocus();
        rename.selectAll();
    }

    private void endRename(boolean take) {
        words.getChildren().setAll(name, about);
        if (take && getItem() != null) {
            model.rename(getItem(), rename.getText());
        }
    }
}
