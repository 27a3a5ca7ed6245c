package app.winnow.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What stands around a picture that leaves the window, because nobody can ask it there: of which audit it is, what narrows it, in whole sentences (the filter, a policy that is only
 * tried; none = it shows everything), and the day it was drawn.
 */
public record Caption(String audit, List<String> notes, LocalDate date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public Caption {
        notes = List.copyOf(notes);
    }

    /** A day as papers write it: 30 November 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
