package app.winnow.desktop.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;

/** Shows people's words as they are written: JavaFX would take the first underscore out of what stands on a button or in a menu, and make the letter behind it a key. */
public final class Verbatim {
    private Verbatim() { }

    /** This button or box. */
    public static <B extends Labeled> B of(B button) {
        button.setMnemonicParsing(false);
        return button;
    }

    /** This line of a menu. */
    public static <M extends MenuItem> M of(M item) {
        item.setMnemonicParsing(false);
        return item;
    }
}
