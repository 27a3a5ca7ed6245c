package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Texts;
import app.winnow.intake.JoinedField;
import app.winnow.intake.Joining;
import app.winnow.intake.Take;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** What each column of added data does to the offerings, and whether it replaces, only fills in, or is left. */
final class TakesBox extends VBox {

    TakesBox(ImportViewModel model, Joining joining) {
        super(12);
        setId("takes");
        getChildren().add(Texts.section(Words.of("takes.ask")));
        joining.fields().forEach(field -> getChildren().add(box(model, field)));
    }

    private static Node box(ImportViewModel model, JoinedField field) {
        ComboBox<String> takes = new ComboBox<>();
        takes.setId("take-" + field.field().word());
        takes.setMaxWidth(Double.MAX_VALUE);
        takes.setAccessibleText(Words.of("takes.of", field.heading()));
        for (Take take : Take.values()) {
            takes.getItems().add(Words.of("takes." + take.name().toLowerCase(Locale.ROOT)));
        }
        takes.getSelectionModel().select(field.take().ordinal());
        takes.setOnAction(event -> model.choose(model.choices().join(model.choices().join().take(field.field(), Take.values()[takes.getSelectionModel().getSelectedIndex()]))));
        String name = Words.of(field.addedUp() ? "takes.summed" : "takes.of", field.heading());
        return new VBox(4, Texts.text(name), Texts.secondary(Words.of("takes.counts", field.filled(), field.replaced(), field.same(), field.notTaken())), takes);
    }
}
