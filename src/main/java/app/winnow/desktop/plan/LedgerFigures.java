package app.winnow.desktop.plan;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.RangeFigure;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ledger as three numbers with their ranges: hours, cash, net deliverables; decided first, what is only suggested always apart below. */
final class LedgerFigures extends HBox {
    private final RangeFigure hours = RangeFigure.large("h");
    private final RangeFigure cash = RangeFigure.large("");
    private final RangeFigure deliverables = RangeFigure.large("");
    private final javafx.scene.control.Label suggested = Texts.secondary("");
    private final javafx.scene.control.Label cashMore = Texts.secondary("");
    private final javafx.scene.control.Label adds = Texts.secondary("");

    LedgerFigures() {
        super(16);
        getChildren().setAll(figure(hours, Words.of("ledger.hours"), suggested), figure(cash, Words.of("ledger.cash"), cashMore),
                figure(deliverables, Words.of("ledger.net"), adds));
        getChildren().forEach(child -> HBox.setHgrow(child, javafx.scene.layout.Priority.ALWAYS));
    }

    private static Node figure(RangeFigure figure, String name, javafx.scene.control.Label below) {
        VBox box = new VBox(2, figure, Texts.text(name), below);
        box.getStyleClass().add("card");
        box.setMinWidth(0);
        box.setPrefWidth(1);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    void show(Ledger ledger) {
        Range decided = ledger.released().decided();
        show(hours, decided);
        Range more = ledger.released().suggested();
        suggested.setText(more.expected() == 0 && more.high() == 0 ? Words.of("ledger.suggested.none")
                : Words.of("ledger.suggested", Figures.whole(more.expected()), Figures.whole(more.low()), Figures.whole(more.high())));
        Range stopped = minus(ledger.cash());
        show(cash, stopped);
        cashMore.setText(stopped.unknown() == 0 ? Words.of("ledger.cash.note") : Words.of("ledger.cash.unknown", stopped.unknown()));
        Range net = ledger.netDeliverables();
        deliverables.show(net.low(), net.expected(), net.high(), net.unknown());
        adds.setText(net.expected() > 0 ? Words.of("ledger.net.adds") : Words.of("ledger.net.note"));
        adds.getStyleClass().removeAll("attention-text");
        if (net.expected() > 0) {
            adds.getStyleClass().add("attention-text");
        }
    }

    private static Range minus(Ledger.BeforeAfter cash) {
        return new Range(cash.before().low() - cash.after().high(), cash.before().expected() - cash.after().expected(),
                cash.before().high() - cash.after().low(), cash.before().unknown());
    }

    private static void show(RangeFigure figure, Range range) {
        if (range.expected() == 0 && range.high() == 0 && range.unknown() > 0) {
            figure.unknown();
        } else {
            figure.show(range.low(), range.expected(), range.high(), range.unknown());
        }
    }
}
