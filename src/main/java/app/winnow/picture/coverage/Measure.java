package app.winnow.picture.coverage;

import java.util.Locale;

/** What a cell shows, in the order of choices. */
enum Measure {
    /** How many offerings serve the outcome. */
    COUNT,
    /** The hours of those offerings, on the basis that the portfolio has figures for ({@link app.winnow.insight.Hours}). */
    HOURS,
    /** The best level (1-5) at which somebody measured an effect on the outcome. */
    LEVEL;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
