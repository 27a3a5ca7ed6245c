package app.winnow.insight;

import java.time.LocalDate;

/**
 * That an offering was measured at one level (0 input, 1 reaction, 2 learning, 3 use at work, 4 results, 5 return on investment; Kirkpatrick 1959, Phillips):
 * on which day (null = nobody has said), where it is written ("" = nobody has said), and whether an effect was found (null where that is not asked: levels
 * that the catalog's own columns show).
 */
public record Measured(int level, LocalDate on, String source, Boolean effect) { }
