package app.winnow.desktop.shell.offering;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private Words() { }

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    /** The part of a key that names this word of files: {@code move out} is {@code move-out}. */
    static String key(String word) {
        return word.replace(' ', '-');
    }
}
