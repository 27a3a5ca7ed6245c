package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.Coverage;
import app.winnow.insight.Range;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many offerings and hours serve an outcome, and a bar of the offerings beside the outcome with the most: solid what is evidenced, hollow what is claimed. */
final class CoverageLine extends VBox {
    private static final double HEIGHT = 6;

    CoverageLine(Coverage.Line coverage, int most) {
        super(4);
        if (coverage == null) {
            getChildren().add(Texts.secondary(Words.of("coverage.counting")));
            return;
        }
        if (coverage.serving() == 0) {
            getChildren().add(Texts.secondary(Words.of("coverage.none")));
            return;
        }
        boolean seats = coverage.seatHours().expected() > 0;
        Range its = seats ? coverage.seatHours() : coverage.catalogHours();
        Label offerings = Texts.figure(Words.of("coverage.offerings", coverage.serving()));
        Label hours = Texts.secondary(Words.of(seats ? "coverage.hours.seat" : "coverage.hours.catalog", Figures.whole(its.expected())));
        hours.setWrapText(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox words = new HBox(8, offerings, gap, hours);
        words.setAlignment(Pos.BASELINE_LEFT);
        String level = coverage.bestLevel() == 0 ? Words.of("coverage.level.none") : Words.of("coverage.level.best", coverage.bestLevel());
        Label shown = Texts.secondary(Words.of("coverage.shown", coverage.evidenced(), coverage.claimed(), level));
        getChildren().addAll(words, bar((double) coverage.serving() / Math.max(1, most), (double) coverage.evidenced() / coverage.serving()), shown);
        String more = Words.of("coverage.tip", coverage.evidenced(), coverage.claimed())
                + (coverage.bestLevel() == 0 ? "" : "\n" + Words.of("coverage.level", coverage.bestLevel()))
                + (its.unknown() == 0 ? "" : "\n" + Words.of("coverage.unknown", its.unknown()));
        Tooltip.install(this, new Tooltip(more));
        setAccessibleText(offerings.getText() + ", " + hours.getText() + ", " + more);
    }

    private static Pane bar(double share, double evidenced) {
        Region claimed = new Region();
        claimed.getStyleClass().add("bar-claimed");
        Region shown = new Region();
        shown.getStyleClass().add("bar-evidenced");
        Pane bar = new Pane(claimed, shown) {
            @Override
            protected void layoutChildren() {
                double width = Math.max(4, getWidth() * share);
                claimed.resizeRelocate(0, 0, width, HEIGHT);
                shown.resizeRelocate(0, 0, width * evidenced, HEIGHT);
            }
        };
        shown.setVisible(evidenced > 0);
        bar.setMinHeight(HEIGHT);
        bar.setPrefHeight(HEIGHT);
        return bar;
    }
}
