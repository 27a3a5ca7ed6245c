package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Texts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What counts for an offering, to be typed over: a person's value beats the imported one, and a blank brings that back. */
final class FactsForm extends GridPane {
    private static final List<Field> FIELDS = List.of(Field.DURATION, Field.COMPLETIONS, Field.UNIT, Field.AUDIENCE, Field.LANGUAGE, Field.OWNER);

    FactsForm(CatalogViewModel model, Offering offering) {
        setHgap(8);
        setVgap(6);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(120);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
        row("title", offering.title(), text -> model.title(offering.code(), text));
        for (Field field : FIELDS) {
            row(field.word(), CatalogViewModel.shown(offering, field), text -> model.type(offering.code(), field, text));
        }
    }

    private void row(String name, String value, Consumer<String> take) {
        Label label = Texts.secondary(Words.of("fact." + name));
        TextField text = new TextField(value);
        text.setPromptText("–");
        text.setId("fact-" + name);
        text.setAccessibleText(Words.of("fact." + name));
        label.setLabelFor(text);
        text.setOnAction(event -> take.accept(text.getText()));
        text.focusedProperty().addListener((property, was, is) -> {
            if (!is && !text.getText().equals(value)) {
                take.accept(text.getText());
            }
        });
        addRow(getRowCount(), label, text);
    }
}
