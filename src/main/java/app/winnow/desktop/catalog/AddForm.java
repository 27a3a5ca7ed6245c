package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A few fields for an offering that is in no file. */
final class AddForm extends VBox {
    private final TextField title = field("add.title", "add-title");
    private final TextField code = field("add.code", "add-code");
    private final TextField type = field("add.type", "add-type");
    private final TextField minutes = field("add.minutes", "add-minutes");

    AddForm(CatalogViewModel model, Runnable done) {
        super(6);
        Label trouble = Texts.text("");
        trouble.getStyleClass().add("attention-text");
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(Bindings.isNotEmpty(model.trouble()));
        Runnable add = () -> model.add(title.getText(), code.getText(), type.getText(), minutes.getText()).ifPresent(added -> done.run());
        for (TextField field : new TextField[] {title, code, type, minutes}) {
            field.setOnAction(event -> add.run());
            getChildren().addAll(Texts.secondary(field.getAccessibleText()), field);
        }
        getChildren().addAll(Buttons.lined(Words.of("add.do"), add), trouble);
    }

    void begin() {
        title.requestFocus();
    }

    private static TextField field(String key, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(Words.of(key));
        return field;
    }
}
