package app.winnow.settings;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Sentences {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.settings.messages");

    private Sentences() { }

    static String of(String key, Object... parts) {
        return new MessageFormat(WORDS.getString(key)).format(parts);
    }
}
