package app.winnow.report;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.report.messages");

    private Words() { }

    static String of(String key, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            texts[at] = String.valueOf(parts[at]);
        }
        return new MessageFormat(WORDS.getString(key)).format(texts);
    }
}
