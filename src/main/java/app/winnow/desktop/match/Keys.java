package app.winnow.desktop.match;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a key press means, on the number row and on the number pad alike. */
final class Keys {
    private Keys() { }

    /** The digit, or -1 for any other key. */
    static int digit(KeyEvent key) {
        KeyCode code = key.getCode();
        if (!code.isDigitKey()) {
            return -1;
        }
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    /** The digit or letter as it is printed on a key, "" for any other. */
    static String printed(KeyEvent key) {
        int digit = digit(key);
        return digit >= 0 ? String.valueOf(digit) : key.getCode().isLetterKey() ? key.getCode().getName() : "";
    }
}
