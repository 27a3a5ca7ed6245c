package app.winnow.desktop.rules;

import app.winnow.desktop.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One offering that a rule meets; one that is answered differently has no tick to set. */
final class RuleRowCell extends ListCell<RuleRow> {
    private final RulesViewModel model;
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label about = Texts.secondary("");
    private final HBox row;

    RuleRowCell(RulesViewModel model) {
        this.model = model;
        about.setWrapText(false);
        box.setFocusTraversable(false);
        box.setOnAction(event -> model.toggle(getIndex()));
        VBox text = new VBox(title, about);
        text.setMinWidth(0);
        row = new HBox(12, box, text);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RuleRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            title.setText(item.title());
            about.setText(item.about());
            box.setSelected(item.isTicked());
            box.setDisable(!model.mayTick(getIndex()));
            box.setAccessibleText(item.title());
        }
    }
}
