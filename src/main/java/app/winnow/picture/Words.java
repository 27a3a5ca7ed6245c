package app.winnow.picture;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a room of pictures: each kind has a bundle of its own. */
public final class Words {
    private final ResourceBundle bundle;

    /** The words in {@code app.winnow.picture.<room>.messages}. */
    public Words(String room) {
        bundle = ResourceBundle.getBundle("app.winnow.picture." + room + ".messages");
    }

    /** What stands there, with these values in it. */
    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(values);
    }
}
