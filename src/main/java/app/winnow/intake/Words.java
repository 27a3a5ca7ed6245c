package app.winnow.intake;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room's bundle; numbers among the values are counts, shown with separators. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.intake.messages");

    private Words() { }

    static String of(String key, Object... values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Number number ? figure(number.doubleValue()) : String.valueOf(values[i]);
        }
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(texts);
    }

    /** A count as people read it: {@code 1,240}, {@code 7.5}. The number of a row is no count and comes as a text. */
    private static String figure(double number) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
