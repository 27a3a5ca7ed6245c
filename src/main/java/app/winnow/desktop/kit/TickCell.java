package app.winnow.desktop.kit;

import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A row of a list that can be ticked: a title, and a line about it. Tab passes the box by; the list has the keyboard. */
public final class TickCell<T> extends ListCell<T> {
    private final Function<T, Tick> ticks;
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label about = Texts.secondary("");
    private final HBox row;

    /** What a row shows; {@code mayTick} is false where there is nothing to choose. */
    public record Tick(String title, String about, boolean isTicked, boolean mayTick) { }

    /** {@code toggle} is given the index of the row whose box was pressed. */
    public TickCell(Function<T, Tick> ticks, IntConsumer toggle) {
        this.ticks = ticks;
        about.setWrapText(false);
        box.setFocusTraversable(false);
        box.setOnAction(event -> toggle.accept(getIndex()));
        VBox text = new VBox(title, about);
        text.setMinWidth(0);
        row = new HBox(12, box, text);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            Tick tick = ticks.apply(item);
            title.setText(tick.title());
            about.setText(tick.about());
            box.setSelected(tick.isTicked());
            box.setDisable(!tick.mayTick());
            box.setAccessibleText(tick.title());
        }
    }
}
