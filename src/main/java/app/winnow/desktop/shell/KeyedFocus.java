package app.winnow.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Lets what has the keyboard wear its ring when a key brought it there: JavaFX shows it after Tab only, not where a page hands the keyboard on, as Ctrl+D does to the bar of marked offerings.
 */
final class KeyedFocus {
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final Scene scene;
    private boolean isByKeys;

    private KeyedFocus(Scene scene) {
        this.scene = scene;
    }

    static void follow(Scene scene) {
        KeyedFocus focus = new KeyedFocus(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> focus.isByKeys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> focus.pressed());
        scene.focusOwnerProperty().addListener((property, was, is) -> focus.moved(was, is));
    }

    private void pressed() {
        isByKeys = false;
        show(scene.getFocusOwner(), false);
    }

    private void moved(Node was, Node is) {
        show(was, false);
        show(is, isByKeys);
    }

    private static void show(Node node, boolean isKeyed) {
        if (node != null) {
            node.pseudoClassStateChanged(KEYED, isKeyed);
        }
    }
}
