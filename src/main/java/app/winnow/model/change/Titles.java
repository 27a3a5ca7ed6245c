package app.winnow.model.change;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Titles {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.model.change.messages");

    private Titles() { }

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key)).format(values);
    }
}
