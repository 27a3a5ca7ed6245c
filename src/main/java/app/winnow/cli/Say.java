package app.winnow.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Say {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.cli.messages");

    private Say() { }

    static String of(String key, Object... values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(texts);
    }
}
