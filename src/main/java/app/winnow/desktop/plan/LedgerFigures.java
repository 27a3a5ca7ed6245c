package app.winnow.desktop.plan;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.CashDates;
import app.winnow.insight.Range;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan as three numbers with their ranges: hours, money, net deliverables; decided first, what is only suggested always apart below. */
final class LedgerFigures extends HBox {
    private final Box hours = new Box(Words.of("ledger.hours"), "\u00A0h");
    private final Box cash = new Box(Words.of("ledger.cash"), "");
    private final Box net = new Box(Words.of("ledger.net"), "");

    LedgerFigures() {
        super(16, new Region());
        getChildren().setAll(hours, cash, net);
        getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
    }

    void show(PlanFigures figures) {
        hours.show(figures.hours(), suggested(figures.hoursSuggested()), Words.of("ledger.unknown.hours", figures.hours().unknown()));
        cash.show(figures.cash(), suggested(figures.cashSuggested()), Words.of("ledger.unknown.cash", figures.cash().unknown()));
        boolean adds = figures.net().expected() > 0;
        net.show(figures.net(), adds ? Words.of("ledger.net.adds") : suggested(figures.netSuggested()), "");
        net.below.getStyleClass().removeAll("attention-text");
        if (adds) {
            net.below.getStyleClass().add("attention-text");
        }
    }

    /** When the money stops, below what it is. */
    void cashDates(CashDates dates) {
        String span = dates.first() == null ? "" : dates.first().equals(dates.last()) ? Words.of("ledger.cash.on", dates.first().toString())
                : Words.of("ledger.cash.between", dates.first().toString(), dates.last().toString());
        String undated = dates.undated() == 0 ? "" : Words.of("ledger.cash.undated", dates.undated());
        cash.when.setText(span.isEmpty() || undated.isEmpty() ? span + undated : span + "; " + undated);
    }

    /** In a low window (the projector) each number is one line, so that the table keeps its room. */
    void compact(boolean low) {
        getChildren().forEach(child -> ((Box) child).compact(low));
    }

    private static String suggested(Range range) {
        return range.low() == 0 && range.high() == 0 ? Words.of("ledger.suggested.none") : span(range).isEmpty()
                ? Words.of("ledger.suggested", Figures.whole(range.expected())) : Words.of("ledger.suggested.span", Figures.whole(range.expected()), span(range));
    }

    private static String span(Range range) {
        return Math.rint(range.low()) == Math.rint(range.high()) ? "" : Words.of("ledger.span", Figures.whole(range.low()), Figures.whole(range.high()));
    }

    private static final class Box extends VBox {
        private final Label figure = Texts.large(Figures.UNKNOWN);
        private final Label range = Texts.secondary("");
        private final Label below = Texts.secondary("");
        private final Label unknown = Texts.secondary("");
        private final Label when = Texts.secondary("");
        private final String unit;

        Box(String name, String unit) {
            super(2);
            this.unit = unit;
            figure.setMinWidth(USE_PREF_SIZE);
            range.setWrapText(false);
            HBox top = new HBox(8, figure, range);
            top.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
            Label words = Texts.text(name);
            getChildren().setAll(top, words, when, below, unknown);
            getStyleClass().add("card");
            setMinWidth(0);
            setPrefWidth(1);
            setMinHeight(USE_PREF_SIZE);
        }

        void show(Range shown, String suggested, String missing) {
            boolean nothingKnown = shown.expected() == 0 && shown.high() == 0 && shown.unknown() > 0;
            figure.setText(nothingKnown ? Figures.UNKNOWN : Figures.whole(shown.expected()) + unit);
            range.setText(nothingKnown ? "" : span(shown));
            below.setText(suggested);
            unknown.setText(shown.unknown() == 0 ? "" : missing);
            unknown.setManaged(shown.unknown() > 0 && below.isManaged());
            unknown.setVisible(unknown.isManaged());
        }

        void compact(boolean low) {
            figure.getStyleClass().setAll("label", low ? "section" : "large-figure");
            for (Label label : new Label[] {when, below, unknown}) {
                label.setManaged(!low && !label.getText().isEmpty());
                label.setVisible(label.isManaged());
            }
            setStyle(low ? "-fx-padding: 8 12 8 12;" : "");
        }
    }
}
