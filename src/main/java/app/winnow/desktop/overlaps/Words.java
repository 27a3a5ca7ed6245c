package app.winnow.desktop.overlaps;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.overlaps.messages");

    private Words() { }

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
