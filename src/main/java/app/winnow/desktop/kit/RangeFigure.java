package app.winnow.desktop.kit;

import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A figure with its range: {@code 1,240 h} with {@code 900 – 1,600} small beside it; the dash when nothing is known. */
public final class RangeFigure extends HBox {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.kit.messages");
    private final Label expected = new Label();
    private final Label range = new Label();
    private final String unit;

    /** A figure in running size; the unit is written after it, "" for none. */
    public RangeFigure(String unit) {
        this(unit, "figure");
    }

    private RangeFigure(String unit, String style) {
        super(6, new Label(), new Label());
        this.unit = unit;
        getChildren().setAll(expected, range);
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("range-figure");
        expected.getStyleClass().add(style);
        range.getStyleClass().add("secondary");
        expected.setMinWidth(USE_PREF_SIZE);
        range.setMinWidth(USE_PREF_SIZE);
        unknown();
    }

    /** A large one, as in the ledger. */
    public static RangeFigure large(String unit) {
        return new RangeFigure(unit, "large-figure");
    }

    /** Shows low, expected and high, and says on hover how many offerings are not in it because something is unknown. */
    public void show(double low, double most, double high, int missing) {
        expected.setText(Figures.whole(most) + (unit.isEmpty() ? "" : "\u00A0" + unit));
        range.setText(Figures.whole(low) + (low < 0 ? WORDS.getString("range.to") : " – ") + Figures.whole(high));
        boolean wide = Math.rint(low) != Math.rint(high);
        range.setVisible(wide);
        range.setManaged(wide);
        String rest = missing == 0 ? WORDS.getString("range.complete") : java.text.MessageFormat.format(WORDS.getString("range.missing"), missing);
        expected.setTooltip(new Tooltip(rest));
    }

    /** Shows the dash. */
    public void unknown() {
        expected.setText(Figures.UNKNOWN);
        expected.setTooltip(new Tooltip(WORDS.getString("unknown")));
        range.setVisible(false);
        range.setManaged(false);
    }
}
