package app.winnow.intake.form;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Sentences {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.intake.form.messages");

    private Sentences() { }

    /** The sentence with these parts; parts are texts, so that no number is formatted by accident. */
    static String of(String key, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            texts[at] = String.valueOf(parts[at]);
        }
        return new MessageFormat(WORDS.getString(key)).format(texts);
    }
}
