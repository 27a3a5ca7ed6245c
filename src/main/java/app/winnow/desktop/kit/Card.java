package app.winnow.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A box with a line around it, 16 pixels inside, its parts 8 apart. */
public final class Card extends VBox {

    /** A card of these parts. */
    public Card(Node... parts) {
        super(8, parts);
        getStyleClass().add("card");
    }
}
