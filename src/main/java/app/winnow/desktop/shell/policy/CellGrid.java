package app.winnow.desktop.shell.policy;

import app.winnow.desktop.kit.Texts;
import app.winnow.model.Policy;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The table response x impact: rows low, middle, high impact; columns look it up, some of both, unaided. */
final class CellGrid extends GridPane {
    /** Below this width cells have no room for words. */
    private static final double WORDS_FIT = 360;
    private static final List<String> IMPACTS = List.of("low", "middle", "high");
    private static final List<String> RESPONSES = List.of("referenced", "mixed", "memorised");
    private final List<CellChoice> cells = new ArrayList<>();
    private final List<Label> impacts = new ArrayList<>();
    private Policy.Rules shown;

    CellGrid(TryingViewModel model) {
        setHgap(4);
        setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().add(names);
        for (int column = 0; column < RESPONSES.size(); column++) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setMinWidth(40);
            wide.setPrefWidth(90);
            wide.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(wide);
            add(Texts.secondary(Words.of("response." + RESPONSES.get(column))), column + 1, 0);
        }
        for (int row = 0; row < IMPACTS.size(); row++) {
            Label impact = Texts.secondary("");
            impact.setWrapText(false);
            impact.setMinWidth(USE_PREF_SIZE);
            impacts.add(impact);
            add(impact, 0, row + 1);
            for (int column = 0; column < RESPONSES.size(); column++) {
                int place = 3 * row + column;
                String name = Words.of("cell.name", Words.of("impact." + IMPACTS.get(row)), Words.of("response." + RESPONSES.get(column)));
                CellChoice cell = new CellChoice("cell-" + IMPACTS.get(row) + "-" + RESPONSES.get(column), name, result -> model.cell(place, result));
                cells.add(cell);
                add(cell, column + 1, row + 1);
            }
        }
        widthProperty().addListener((property, was, is) -> show(shown));
    }

    void show(Policy.Rules rules) {
        shown = rules;
        boolean briefly = getWidth() > 0 && getWidth() < WORDS_FIT;
        for (int place = 0; place < cells.size(); place++) {
            cells.get(place).show(rules.cells().get(place), briefly);
        }
        impacts.get(0).setText(Words.of("row", Words.of("impact.low"), span(1, rules.lowImpact())));
        impacts.get(1).setText(Words.of("row", Words.of("impact.middle"), span(rules.lowImpact() + 1, rules.middleImpact())));
        impacts.get(2).setText(Words.of("row", Words.of("impact.high"), span(rules.middleImpact() + 1, 7)));
    }

    /** The impacts of a row, which may have none. */
    private static String span(int from, int to) {
        return from > to ? Words.of("none") : from == to ? String.valueOf(from) : from + "–" + to;
    }
}
