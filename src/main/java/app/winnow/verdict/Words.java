package app.winnow.verdict;

import app.winnow.model.Problem;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.winnow.verdict.messages");

    private final Map<String, MessageFormat> formats = new HashMap<>();

    /** A sentence; its pattern is read once for this object. One thread at a time: a format remembers while it works. */
    synchronized String say(String key, Object... values) {
        return formats.computeIfAbsent(key, any -> new MessageFormat(BUNDLE.getString(key))).format(values);
    }

    /** A problem of the portfolio itself: no file, no row. */
    static Problem problem(String key, Object... values) {
        return new Problem("", 0, "", "", new MessageFormat(BUNDLE.getString(key)).format(values));
    }
}
