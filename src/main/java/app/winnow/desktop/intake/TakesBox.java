package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.JoinedField;
import app.winnow.intake.Joining;
import app.winnow.intake.Take;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
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
        List<String> words = Stream.of(Take.values()).map(take -> Words.of("takes." + take.name().toLowerCase(Locale.ROOT))).toList();
        Node takes = Choices.of("take-" + field.field().word(), Words.of("takes.of", field.heading()), words, field.take().ordinal(),
                at -> model.choose(model.choices().join(model.choices().join().take(field.field(), Take.values()[at]))));
        String name = Words.of(field.addedUp() ? "takes.summed" : "takes.of", field.heading());
        return new VBox(4, Texts.text(name), Texts.secondary(Words.of("takes.counts", field.filled(), field.replaced(), field.same(), field.notTaken())), takes);
    }
}
