package app.winnow.picture;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The offerings with the most hours by name, for what is said about a mark that stands for many. */
public final class Largest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.picture.messages");

    private Largest() { }

    /** At most so many of these offerings, the largest first and those of unknown hours last, each with its hours, and how many more there are. */
    public static List<String> of(Seen seen, int[] offerings, int most) {
        List<String> lines = new ArrayList<>();
        Comparator<Integer> byHours = Comparator.comparingDouble(at -> -seen.hours().at(at).orElse(-1));
        Arrays.stream(offerings).boxed().sorted(byHours.thenComparing(at -> at)).limit(most).forEach(at -> lines.add(say("fact.offering",
                seen.portfolio().offerings().get(at).title(), Numbers.orUnknown(seen.hours().at(at).orElse(Double.NaN)))));
        if (offerings.length > most) {
            lines.add(say("fact.more", offerings.length - most));
        }
        return lines;
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
