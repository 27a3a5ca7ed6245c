package app.winnow.insight.cover;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.winnow.insight.cover.messages");

    /** A sentence with its values. */
    String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), java.util.Locale.ENGLISH).format(values);
    }
}
