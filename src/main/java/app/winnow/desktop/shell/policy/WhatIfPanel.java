package app.winnow.desktop.shell.policy;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.StepSlider;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sliders and cells that try a policy: whatever is moved shows on every page at once and is recorded only when it is taken over. */
public final class WhatIfPanel extends VBox {
    private final TryingViewModel model;
    private final Map<PolicyKey, StepSlider> sliders = new LinkedHashMap<>();
    private final CellGrid cells;
    private final GridPane shifts = new GridPane();

    /** A panel over what is tried; {@code all} leads to all values of the policy. */
    public WhatIfPanel(TryingViewModel model, Runnable all) {
        super(16);
        this.model = model;
        cells = new CellGrid(model);
        setId("what-if");
        Button allValues = Buttons.lined(Words.of("all"), all);
        allValues.setId("all-values");
        VBox impact = new VBox(8, Texts.section(Words.of("impact")), Texts.secondary(Words.of("impact.why")),
                slider("impact.low", new StepSlider.Span(0, 7, 1), number -> Words.of(number == 0 ? "none" : "up-to", number)),
                slider("impact.middle", new StepSlider.Span(0, 7, 1), number -> Words.of(number == 0 ? "none" : "up-to", number)), cells);
        VBox rest = new VBox(8, Texts.section(Words.of("rest")), slider("target.size", new StepSlider.Span(0, 4, 1), number -> Words.of("of-4", number)),
                slider("evidence.months", new StepSlider.Span(0, 60, 3), number -> Words.of("months", number)));
        shifts.setHgap(16);
        shifts.setVgap(4);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        shifts.getColumnConstraints().addAll(wide, right(), right());
        getChildren().addAll(Texts.secondary(Words.of("what")), impact, rest, new VBox(8, Texts.section(Words.of("becomes")), shifts),
                new HBox(allValues));
        model.policy().addListener((property, was, is) -> show(is));
        model.shifts().addListener((property, was, is) -> show(is));
        show(model.policy().get());
        show(model.shifts().get());
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private StepSlider slider(String word, StepSlider.Span span, IntFunction<String> words) {
        PolicyKey key = PolicyKey.named(word).orElseThrow();
        StepSlider slider = new StepSlider(Words.of("slider." + word), span, words, value -> model.set(key, value));
        slider.slider().setId("slider-" + word.replace('.', '-'));
        sliders.put(key, slider);
        return slider;
    }

    private void show(Policy policy) {
        sliders.forEach((key, slider) -> slider.show(model.whole(key)));
        cells.show(policy.rules());
    }

    private void show(List<Shift> all) {
        shifts.getChildren().clear();
        shifts.add(heading(Words.of("in-force")), 1, 0);
        shifts.add(heading(Words.of("tried")), 2, 0);
        int row = 1;
        for (Shift shift : all) {
            Label word = Texts.text(shift.disposition() == null ? Words.of("open") : DispositionWords.verb(shift.disposition()));
            HBox name = new HBox(8, DispositionMark.of(shift.disposition(), shift.disposition() == null ? Standing.OPEN : Standing.DECIDED), word);
            name.setAlignment(Pos.CENTER_LEFT);
            Label tried = Texts.figure(Figures.whole(shift.tried()));
            if (shift.tried() != shift.inForce()) {
                tried.getStyleClass().add("attention-text");
            }
            shifts.addRow(row++, name, Texts.figure(Figures.whole(shift.inForce())), tried);
        }
    }

    private static Label heading(String text) {
        Label label = Texts.secondary(text);
        label.setWrapText(false);
        return label;
    }
}
