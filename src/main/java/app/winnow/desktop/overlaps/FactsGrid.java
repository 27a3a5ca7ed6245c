package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.UnknownText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Facts of two offerings side by side; where both are known and differ, a sign stands between them and they are written heavier. */
final class FactsGrid extends GridPane {
    private static final double NAMES = 150;

    FactsGrid() {
        getStyleClass().add("overlap-facts");
        setHgap(12);
        setVgap(6);
        ColumnConstraints names = new ColumnConstraints(110, NAMES, NAMES);
        ColumnConstraints value = new ColumnConstraints();
        value.setPercentWidth(36);
        ColumnConstraints sign = new ColumnConstraints(20);
        getColumnConstraints().addAll(names, value, sign, value);
    }

    void show(List<FactRow> rows) {
        getChildren().clear();
        for (int at = 0; at < rows.size(); at++) {
            FactRow row = rows.get(at);
            Label sign = Texts.secondary(row.differs() ? "\u2260" : "");
            sign.setAccessibleText(row.differs() ? Words.of("differs") : "");
            addRow(at, Texts.secondary(row.name()), value(row.left(), row.differs()), sign, value(row.right(), row.differs()));
        }
    }

    private static Node value(String text, boolean differs) {
        if (text.equals(Figures.UNKNOWN)) {
            return new UnknownText();
        }
        Label label = Texts.text(text);
        if (differs) {
            label.getStyleClass().add("strong");
        }
        return label;
    }
}
