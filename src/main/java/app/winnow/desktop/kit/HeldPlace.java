package app.winnow.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Keeps what somebody is working on where it is on the screen while what stands above it grows or shrinks: after each layout the control that has the
 * keyboard is scrolled back to the height at which it was, and where none has it, the content stays at its pixel and not at its share.
 */
final class HeldPlace {
    private final ScrollPane scroll;
    private final Runnable hold = this::hold;
    private Node content;
    private Node anchor;
    private double anchorAt;
    private double offset;
    private double height;

    HeldPlace(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.sceneProperty().addListener((property, was, is) -> follow(was, is));
    }

    private void follow(Scene was, Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(hold);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(hold);
        }
    }

    private void hold() {
        boolean same = content == scroll.getContent() && content != null;
        if (same && height != height()) {
            double moved = anchor != null && inside(anchor) ? top(anchor) - anchorAt : 0;
            scrollTo(offset + moved);
        }
        content = scroll.getContent();
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        anchor = owner != null && inside(owner) ? owner : null;
        anchorAt = anchor == null ? 0 : top(anchor);
        height = height();
        offset = scroll.getVvalue() * beyond();
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == scroll.getContent()) {
                return true;
            }
        }
        return false;
    }

    private double top(Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
    }

    private double height() {
        return scroll.getContent() == null ? 0 : scroll.getContent().getLayoutBounds().getHeight();
    }

    /** How much of the content does not fit, in pixels. */
    private double beyond() {
        return Math.max(0, height() - scroll.getViewportBounds().getHeight());
    }

    private void scrollTo(double pixel) {
        scroll.setVvalue(beyond() == 0 ? 0 : Math.max(0, Math.min(1, pixel / beyond())));
    }
}
