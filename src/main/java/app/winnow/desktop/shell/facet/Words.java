package app.winnow.desktop.shell.facet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.facet.messages");

    private Words() { }

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    static boolean has(String key) {
        return WORDS.containsKey(key);
    }
}
