package app.winnow.desktop.plan;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the selected rows are carried out: owner, wave and date for all of them at once, and taking suggestions over. */
final class CarryingForm extends VBox {
    private final Label trouble = Texts.text("");

    CarryingForm(PlanViewModel model, List<PlanRow> rows) {
        super(8);
        trouble.getStyleClass().add("attention-text");
        long suggested = rows.stream().filter(row -> !row.isDecided()).count();
        if (suggested > 0) {
            getChildren().add(Buttons.lined(Words.of("take.over", suggested), () -> model.takeSuggestions(rows)));
        }
        if (suggested < rows.size()) {
            PlanRow first = rows.stream().filter(PlanRow::isDecided).findFirst().orElseThrow();
            getChildren().addAll(field("owner", first.decision().carrying().owner(), text -> model.owner(rows, text)),
                    field("wave", first.wave(), text -> model.wave(rows, text)),
                    field("due", first.decision().carrying().due() == null ? "" : first.decision().carrying().due().toString(), text -> due(model, rows, text)),
                    field("accepted", first.decision().carrying().acceptedBy(), text -> model.accepted(rows, text)), trouble);
        }
    }

    private void due(PlanViewModel model, List<PlanRow> rows, String text) {
        trouble.setText(model.due(rows, text) ? "" : Words.of("no.date", text));
    }

    private static HBox field(String name, String value, Consumer<String> take) {
        Label label = Texts.secondary(Words.of("carry." + name));
        label.setMinWidth(110);
        TextField text = new TextField(value);
        text.setId("carry-" + name);
        text.setAccessibleText(Words.of("carry." + name));
        text.setOnAction(event -> take.accept(text.getText()));
        text.focusedProperty().addListener((property, was, is) -> {
            if (!is && !text.getText().equals(value)) {
                take.accept(text.getText());
            }
        });
        HBox row = new HBox(8, label, text);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        return row;
    }
}
