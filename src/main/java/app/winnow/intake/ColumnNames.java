package app.winnow.intake;

import app.winnow.intake.value.Texts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names the columns of a table so that each can be spoken of: by its heading; the second with a heading by {@code Topic#2}; one without by its letter,
 * {@code column D}.
 */
final class ColumnNames {
    private final Set<String> used = new HashSet<>();

    /** The name of the next column to the right; {@code place} counts from 0. */
    String next(String heading, int place) {
        String own = Texts.clean(heading).isEmpty() ? "column " + letters(place) : heading.strip();
        String name = own;
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = own + "#" + number;
        }
        return name;
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
