package app.winnow.insight;

import java.time.LocalDate;

/**
 * One guard of one offering: what it is, in a sentence what it is about, whether people named it (else it follows from the catalog or other answers), and the
 * day by which something has to happen, null where there is none.
 */
public record GuardLine(GuardSort sort, String words, boolean isSaid, LocalDate by) { }
