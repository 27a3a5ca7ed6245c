package app.winnow.desktop.shell.facet;

import app.winnow.desktop.kit.Figures;
import app.winnow.insight.facet.Found;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One value: whether it is picked, its word, how many offerings have it, and that as a thin bar. */
final class FacetRow extends ToggleButton {
    private static final double BAR = 132;
    private final FontIcon mark = new FontIcon("fth-square");
    private final Label word = new Label();
    private final Label count = new Label();
    private final Region bar = new Region();

    FacetRow(Runnable toggled) {
        getStyleClass().add("facet-row");
        setMaxWidth(Double.MAX_VALUE);
        word.setMinWidth(0);
        word.getStyleClass().add("facet-word");
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getStyleClass().add("facet-bar");
        HBox line = new HBox(6, mark, word, gap, count);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox all = new VBox(3, line, bar);
        all.setFillWidth(true);
        bar.setMaxWidth(Region.USE_PREF_SIZE);
        all.prefWidthProperty().bind(widthProperty().subtract(12));
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(event -> toggled.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                fire();
                key.consume();
            }
        });
    }

    /** Shows a value; {@code most} is the count that fills the bar, {@code said} what a screen reader says. */
    void show(String text, Found.Count value, boolean isPicked, int most, String said) {
        word.setText(text);
        count.setText(Figures.whole(value.shown()));
        setSelected(isPicked);
        mark.setIconLiteral(isPicked ? "fth-check-square" : "fth-square");
        bar.setPrefWidth(most == 0 ? 0 : Math.max(value.shown() == 0 ? 0 : 1, BAR * value.shown() / most));
        setOpacity(value.shown() == 0 && !isPicked ? .6 : 1);
        setAccessibleText(said);
        setTooltip(text.length() > 20 ? new javafx.scene.control.Tooltip(text) : null);
    }
}
