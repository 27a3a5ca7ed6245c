package app.winnow.desktop.map;

import app.winnow.desktop.kit.Figures;
import java.util.function.IntFunction;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of a picture's table: words at the left or a figure at the right, asked for when it is seen. */
final class PictureCell extends TableCell<Integer, Integer> {
    private final IntFunction<String> words;

    PictureCell(boolean isFigure, IntFunction<String> words) {
        this.words = words;
        if (isFigure) {
            getStyleClass().add("figure-cell");
        }
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        String text = empty || row == null ? null : words.apply(row);
        setText(text);
        boolean isUnknown = Figures.UNKNOWN.equals(text);
        setTooltip(text == null || text.isEmpty() ? null : new Tooltip(isUnknown ? Words.of("table.unknown") : text));
        getStyleClass().remove("unknown");
        if (isUnknown) {
            getStyleClass().add("unknown");
        }
    }
}
