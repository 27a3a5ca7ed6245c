package app.winnow.desktop.kit;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading that unfolds what is below it; the content is made when it is first opened. */
public final class Foldout extends VBox {
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private Node content;

    /** A closed fold-out. */
    public Foldout(String heading, Supplier<? extends Node> content) {
        super(8);
        getStyleClass().add("foldout");
        ToggleButton head = Verbatim.of(new ToggleButton(heading, new FontIcon("fth-chevron-right")));
        head.getStyleClass().add("foldout-head");
        head.selectedProperty().bindBidirectional(open);
        getChildren().add(head);
        open.addListener((property, was, is) -> unfold(head, content));
    }

    private void unfold(ToggleButton head, Supplier<? extends Node> maker) {
        ((FontIcon) head.getGraphic()).setIconLiteral(open.get() ? "fth-chevron-down" : "fth-chevron-right");
        if (content == null) {
            content = maker.get();
        }
        if (open.get()) {
            getChildren().add(content);
        } else {
            getChildren().remove(content);
        }
    }

    /** Whether the content is shown. */
    public BooleanProperty openProperty() {
        return open;
    }
}
