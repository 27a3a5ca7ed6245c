package app.winnow.picture.treemap;

import java.util.Locale;

/** What a rectangle is as large as, in the order of choices. */
enum Area {
    /** People's time, on the basis that the portfolio has figures for ({@link app.winnow.insight.Hours}). */
    SEATS,
    /** The offerings' own lengths. */
    CATALOG,
    /** Money, in the one currency that is counted. */
    COST,
    /** One each. */
    COUNT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isHours() {
        return this == SEATS || this == CATALOG;
    }
}
