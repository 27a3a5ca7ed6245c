package app.winnow.insight;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.insight.messages");

    private Words() { }

    /** A sentence; numbers come as the texts that they are to be. */
    static String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            texts[at] = String.valueOf(values[at]);
        }
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(texts);
    }

    /** A number without noise: {@code 12}, {@code 7.5}. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(Math.round(value * 10) / 10.0);
    }
}
