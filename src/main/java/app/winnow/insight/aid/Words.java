package app.winnow.insight.aid;

import app.winnow.model.Worded;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.insight.aid.messages");

    private Words() { }

    static String of(String key, Object... parts) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(parts);
    }

    /** The word of a value whose key is {@code prefix} and the value's own word. */
    static String of(String prefix, Worded value) {
        return of(prefix + value.word().replace(' ', '-'));
    }
}
