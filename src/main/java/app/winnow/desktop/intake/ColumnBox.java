package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Texts;
import app.winnow.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** The column that is selected: why it was taken for what it is, and the way to take it for something else. */
final class ColumnBox extends VBox {

    ColumnBox(ImportViewModel model, Preview.Column column) {
        super(6);
        String heading = column.about().heading();
        String textOnly = Words.of("kept.as.text");
        List<Field> fields = Arrays.asList(Field.values());
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("taken-for");
        choice.setAccessibleText(Words.of("take.for", heading));
        choice.getItems().setAll(Stream.concat(Stream.of(textOnly), fields.stream().map(ColumnBox::word)).toList());
        choice.setValue(column.about().field() == null ? textOnly : Words.of("field." + column.about().field()));
        choice.setOnAction(event -> {
            int at = choice.getSelectionModel().getSelectedIndex();
            model.field(heading, at == 0 ? null : fields.get(at - 1));
        });
        getChildren().setAll(Texts.section(heading), Texts.text(column.about().why()), Texts.secondary(Words.of("take.for", heading)), choice);
        // A column without a heading cannot be named, so nothing else can be said of it.
        choice.setDisable(heading.isBlank());
    }

    private static String word(Field field) {
        return Words.of("field." + field.word());
    }
}
