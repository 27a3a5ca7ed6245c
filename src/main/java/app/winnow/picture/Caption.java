package app.winnow.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands around a picture that leaves the window, because nobody can ask it there: of which audit it is, what narrows it, in whole sentences (the filter, a policy that is only
 * tried; none = it shows everything), and the day it was drawn.
 */
public record Caption(String audit, List<String> notes, LocalDate date) {
    public Caption {
        notes = List.copyOf(notes);
    }
}
