package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.UnknownText;
import app.winnow.model.Measure;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/** A measure as a short line from its baseline to its target. */
final class MeasureLine extends VBox {
    private static final double LONGEST = 120;

    MeasureLine(Measure measure) {
        super(2);
        Label name = Texts.secondary(measure.name().isEmpty() ? Words.of("measure.none") : measure.name());
        Region rule = new Region();
        rule.getStyleClass().add("arrow-line");
        rule.setMaxWidth(LONGEST);
        rule.setPrefWidth(LONGEST);
        HBox.setHgrow(rule, Priority.ALWAYS);
        SVGPath head = new SVGPath();
        head.setContent("M0 -4 L6 0 L0 4 Z");
        head.getStyleClass().add("arrow-head");
        HBox line = new HBox(rule, head);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(LONGEST + 6);
        HBox row = new HBox(8, value(measure.baseline(), ""), line, value(measure.target(), measure.unit()));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, row);
        setAccessibleText(Words.of("measure.spoken", measure.name(), known(measure.baseline()), known(measure.target()), measure.unit()));
    }

    private static Node value(String text, String unit) {
        if (text.isEmpty()) {
            return new UnknownText();
        }
        Label label = Texts.figure(unit.isEmpty() ? text : text + "\u00A0" + unit);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String known(String text) {
        return text.isEmpty() ? Figures.UNKNOWN : text;
    }
}
