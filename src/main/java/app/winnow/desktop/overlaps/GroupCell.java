package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One group in the list. */
final class GroupCell extends ListCell<GroupRow> {
    private final Label title = Texts.text("");
    private final Label about = Texts.secondary("");
    private final VBox row = new VBox(2, title, about);

    GroupCell() {
        title.setWrapText(false);
        about.setWrapText(false);
        row.setMinWidth(0);
        setPrefWidth(0);
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
