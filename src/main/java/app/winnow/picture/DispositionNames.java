package app.winnow.picture;

import app.winnow.model.Disposition;
import java.util.Locale;
import java.util.ResourceBundle;

/** Dispositions as people say them. */
public final class DispositionNames {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.picture.messages");

    private DispositionNames() { }

    /** "stop offering"; null is open. */
    public static String of(Disposition disposition) {
        return WORDS.getString("disposition." + (disposition == null ? "open" : disposition.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What a legend line of this disposition is called by ({@link LegendLine#key}): its word in files, {@code open} for null. */
    public static String key(Disposition disposition) {
        return disposition == null ? "open" : disposition.word();
    }
}
