package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.UnitAudience;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Of each unit: are all its outcomes here? While nobody says yes, an offering that serves none of them may serve one that is not written down. */
final class UnitsPanel extends VBox {
    private final OutcomesViewModel model;
    private final VBox rows = new VBox();

    UnitsPanel(OutcomesViewModel model) {
        super(8);
        this.model = model;
        getChildren().addAll(Texts.secondary(Words.of("units.why")), rows);
        model.units().addListener((ListChangeListener<UnitRow>) change -> fill());
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(model.units().stream().map(this::row).toList());
        if (model.units().isEmpty()) {
            rows.getChildren().add(Texts.text(Words.of("units.empty")));
        }
    }

    private HBox row(UnitRow unit) {
        Label name = new Label(name(unit.about()));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        Label count = Texts.secondary(Words.of("units.outcomes", unit.outcomes()));
        VBox words = new VBox(name, count);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Segments<Boolean> answer = new Segments<>(Words.of("units.question", name(unit.about())), yes -> model.complete(unit.about(), yes));
        answer.add(Boolean.TRUE, Words.of("units.yes"), Words.of("units.yes.tip")).add(Boolean.FALSE, Words.of("units.no"), Words.of("units.no.tip"))
                .add(null, "–", Words.of("units.unknown"));
        answer.setMinWidth(USE_PREF_SIZE);
        answer.show(unit.complete());
        HBox row = new HBox(12, words, answer);
        row.getStyleClass().add("line-below");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String name(UnitAudience about) {
        String unit = about.unit().isEmpty() ? Words.of("units.all") : about.unit();
        return about.audience().isEmpty() ? unit : unit + ", " + about.audience();
    }
}
