package app.winnow.desktop.scenarios;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import app.winnow.insight.Version;
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
        for (int at = 0; at < sides.names().size(); at++) {
            ColumnConstraints column = new ColumnConstraints(90, 150, 190);
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
            Label name = Texts.section(sides.names().get(at));
            name.setTooltip(new Tooltip(sides.names().get(at)));
            add(name, at + 1, 0);
        }
        row = 1;
        line(Words.of("figure.decided"), sides.versions(), version -> Figures.whole(version.decided()));
        line(Words.of("figure.policy"), sides.versions(), version -> Figures.whole(otherValues(sides.versions().get(0), version)));
        after(Words.of("figure.offerings"), sides, Ledger::offerings);
        after(Words.of("figure.catalog"), sides, Ledger::catalogHours);
        after(Words.of("figure.seats"), sides, Ledger::seatHours);
        after(Words.of("figure.cash"), sides, Ledger::cash);
        after(Words.of("figure.maintenance"), sides, Ledger::maintenanceHours);
        line(Words.of("figure.net"), sides.versions(), version -> Figures.signed(version.ledger().netDeliverables().expected()));
        alone(sides);
    }

    private void after(String word, SideBySide sides, Function<Ledger, Ledger.BeforeAfter> figure) {
        Ledger.BeforeAfter first = figure.apply(sides.versions().get(0).ledger());
        line(known(first.before()).equals(Figures.UNKNOWN) ? word : Words.of("figure.of", word, known(first.before())), sides.versions(), version -> known(figure.apply(version.ledger()).after()));
    }

    private static long otherValues(Version inForce, Version version) {
        Policy one = inForce.portfolio().policy();
        Policy other = version.portfolio().policy();
        return PolicyKey.all().stream().filter(key -> !Objects.equals(key.in(one), key.in(other))).count();
    }

    /** The dash where nothing is known of any offering. */
    private static String known(Range range) {
        return range.high() == 0 && range.unknown() > 0 ? Figures.UNKNOWN : Figures.whole(range.expected());
    }

    private void line(String word, List<Version> versions, Function<Version, String> figure) {
        add(Texts.text(word), 0, row);
        for (int at = 0; at < versions.size(); at++) {
            add(Texts.figure(figure.apply(versions.get(at))), at + 1, row);
        }
        row++;
    }

    private void alone(SideBySide sides) {
        add(Texts.text(Words.of("figure.alone")), 0, row);
        for (int at = 0; at < sides.versions().size(); at++) {
            List<String> outcomes = sides.leftAlone(at);
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
