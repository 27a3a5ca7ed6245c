package app.winnow.desktop.scenarios;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What changes, version by version: the ledger's figures after the plan, and the outcomes that nothing would serve any more. */
final class FiguresGrid extends GridPane {
    private int row;

    FiguresGrid() {
        setHgap(24);
        setVgap(6);
        setId("scenario-figures");
    }

    void show(SideBySide sides) {
        getChildren().clear();
        getColumnConstraints().clear();
        row = 0;
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(120);
        words.setPrefWidth(300);
        words.setHgrow(Priority.SOMETIMES);
        getColumnConstraints().add(words);
        for (int at = 0; at < sides.columns().size(); at++) {
            ColumnConstraints column = new ColumnConstraints(90, 150, 190);
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
            Label name = Texts.section(sides.columns().get(at).name());
            name.setTooltip(new Tooltip(name.getText()));
            add(name, at + 1, 0);
        }
        row = 1;
        line(Words.of("figure.decided"), sides, column -> Figures.whole(column.decided()));
        line(Words.of("figure.policy"), sides, column -> Figures.whole(otherValues(sides.columns().get(0), column)));
        after(Words.of("figure.offerings"), sides, Ledger::offerings);
        after(Words.of("figure.catalog"), sides, Ledger::catalogHours);
        after(Words.of("figure.seats"), sides, Ledger::seatHours);
        after(Words.of("figure.cash"), sides, Ledger::cash);
        after(Words.of("figure.maintenance"), sides, Ledger::maintenanceHours);
        line(Words.of("figure.net"), sides, column -> Figures.signed(column.version().ledger().netDeliverables().expected()));
        line(Words.of("figure.used"), sides, column -> Figures.whole(column.used()));
        alone(sides);
    }

    private void after(String word, SideBySide sides, Function<Ledger, Ledger.BeforeAfter> figure) {
        Ledger.BeforeAfter first = figure.apply(sides.columns().get(0).version().ledger());
        line(known(first.before()).equals(Figures.UNKNOWN) ? word : Words.of("figure.of", word, known(first.before())), sides,
                column -> known(figure.apply(column.version().ledger()).after()));
    }

    private static long otherValues(Column inForce, Column column) {
        Policy one = inForce.version().portfolio().policy();
        Policy other = column.version().portfolio().policy();
        return PolicyKey.all().stream().filter(key -> !Objects.equals(key.in(one), key.in(other))).count();
    }

    /** The dash where nothing is known of any offering. */
    private static String known(Range range) {
        return range.high() == 0 && range.unknown() > 0 ? Figures.UNKNOWN : Figures.whole(range.expected());
    }

    private void line(String word, SideBySide sides, Function<Column, String> figure) {
        add(Texts.text(word), 0, row);
        for (int at = 0; at < sides.columns().size(); at++) {
            add(Texts.figure(figure.apply(sides.columns().get(at))), at + 1, row);
        }
        row++;
    }

    private void alone(SideBySide sides) {
        add(Texts.text(Words.of("figure.alone")), 0, row);
        for (int at = 0; at < sides.columns().size(); at++) {
            List<String> outcomes = sides.columns().get(at).leftAlone();
            Label figure = Texts.figure(Figures.whole(outcomes.size()));
            if (!outcomes.isEmpty()) {
                figure.getStyleClass().add("attention-text");
                figure.setTooltip(new Tooltip(String.join("\n", outcomes)));
                figure.setAccessibleText(Words.of("figure.alone.said", outcomes.size(), String.join(", ", outcomes)));
            }
            add(figure, at + 1, row);
        }
    }
}
