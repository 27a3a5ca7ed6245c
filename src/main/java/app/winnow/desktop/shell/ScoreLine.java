package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Figures;
import app.winnow.insight.Range;
import app.winnow.insight.Score;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The score in the strip: each figure above its word. It is always on screen, the net deliverables too. */
final class ScoreLine extends HBox {
    private final Label offerings = figure("score-offerings");
    private final Label linked = figure("score-linked");
    private final Label decided = figure("score-decided");
    private final Label released = figure("score-released");
    private final Label net = figure("score-net");

    ScoreLine() {
        super(16);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(cell(offerings, Words.of("score.offerings")), cell(linked, Words.of("score.linked")), cell(decided, Words.of("score.decided")),
                cell(released, Words.of("score.released")), cell(net, Words.of("score.net")));
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Score score) {
        offerings.setText(Figures.whole(score.offerings()));
        linked.setText(Figures.whole(score.linked()));
        decided.setText(Figures.whole(score.decided()));
        released.setText(Words.of("score.hours", Figures.whole(score.released().expected())));
        explain(released, Words.of("score.released.tip"), score.released());
        net.setText(Figures.signed(score.netDeliverables().expected()));
        explain(net, Words.of("score.net.tip"), score.netDeliverables());
    }

    private static void explain(Label figure, String what, Range range) {
        String width = range.isExact() ? "" : "\n" + Words.of("score.range", Figures.whole(range.low()), Figures.whole(range.high()));
        String missing = range.unknown() == 0 ? "" : "\n" + Words.of("score.missing", range.unknown());
        figure.setTooltip(new Tooltip(what + width + missing));
    }

    private static Label figure(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("score-figure");
        return label;
    }

    private static VBox cell(Label figure, String word) {
        Label below = new Label(word);
        below.getStyleClass().add("score-word");
        VBox cell = new VBox(figure, below);
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.setMinWidth(USE_PREF_SIZE);
        figure.textProperty().addListener((property, was, is) -> cell.setAccessibleText(is + " " + word));
        return cell;
    }
}
