package app.winnow.workspace;

import java.time.LocalDate;

/**
 * Where something that is said comes from: the change that said it last, in the words of the undo list (a rule's name, a list's question), whether it was said of
 * many at once, who did it, and the day of that sitting.
 */
public record Origin(String change, boolean isOfMany, String who, LocalDate day) { }
