package app.winnow.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, by key; numbers are written plainly, as they stand in a file. */
final class Say {
    private Say() { }

    static String of(String key, Object... facts) {
        String pattern = ResourceBundle.getBundle("app.winnow.sheet.messages").getString(key);
        Object[] plain = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            plain[i] = String.valueOf(facts[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    static Refused refused(String key, Object... facts) {
        return new Refused(of(key, facts));
    }

    static Refused refused(Throwable cause, String key, Object... facts) {
        return new Refused(of(key, facts), cause);
    }
}
