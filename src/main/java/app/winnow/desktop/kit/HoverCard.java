package app.winnow.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** A card that floats beside what the pointer is on, never over it. */
public final class HoverCard {
    private static final double BESIDE = 16;
    private final Popup popup = new Popup();
    private final StackPane paper = new StackPane();
    private final Node owner;

    /** A hidden card; the owner gives it its look. */
    public HoverCard(Node owner) {
        this.owner = owner;
        paper.getStyleClass().add("hover-card");
        paper.setMouseTransparent(true);
        popup.getContent().add(paper);
        popup.setAutoFix(true);
    }

    /** Shows this content beside a point of the owner, given in the owner's coordinates, with the mark's radius kept free. */
    public void show(Node content, double x, double y, double radius) {
        if (owner.getScene() == null) {
            return;
        }
        paper.getStylesheets().setAll(owner.getScene().getStylesheets());
        paper.getStyleClass().removeIf(name -> name.startsWith("look-"));
        owner.getScene().getRoot().getStyleClass().stream().filter(name -> name.startsWith("look-")).forEach(paper.getStyleClass()::add);
        paper.getChildren().setAll(content);
        var at = owner.localToScreen(x + radius + BESIDE, y - radius);
        if (at != null) {
            popup.show(owner, at.getX(), at.getY());
        }
    }

    /** Hides it. */
    public void hide() {
        popup.hide();
    }
}
