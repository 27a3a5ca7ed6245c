package app.winnow.desktop.kit;

import javafx.scene.control.Label;

/** A word in a small rounded box: a state, a category, a key on the keyboard. */
public final class Chip extends Label {

    /** A chip with this word. */
    public Chip(String word) {
        super(word);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /** A key of the keyboard, printed at the answer that it gives. */
    public static Chip key(String key) {
        Chip chip = new Chip(key);
        chip.getStyleClass().add("key");
        return chip;
    }

    /** The chip of the one thing that needs attention on a page. */
    public static Chip attention(String word) {
        Chip chip = new Chip(word);
        chip.getStyleClass().add("attention");
        return chip;
    }
}
