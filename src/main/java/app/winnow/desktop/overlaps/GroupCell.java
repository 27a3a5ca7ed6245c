package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One group in the list. */
final class GroupCell extends ListCell<GroupRow> {
    private static final double SCROLL_BAR = 14;
    private static final double LEAST = 100;
    private final Label title = Texts.text("");
    private final Label about = Texts.secondary("");
    private final VBox row = new VBox(2, title, about);

    GroupCell() {
        setPrefWidth(0);
    }

    /** A list asks for heights before it knows widths; a title on two lines needs both. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return Math.ceil(row.prefHeight(Math.max(LEAST, inside)) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(GroupRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            title.setText(item.title());
            about.setText(item.about());
            setAccessibleText(item.title() + ". " + item.about());
        }
    }
}
