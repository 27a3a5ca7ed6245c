package app.winnow.picture.treemap;

import java.util.Locale;

/** How an offering stands towards what areas show. Only what is counted and more than nothing has an area; all else stands beside, in figures and words. */
enum Standing {
    COUNTED,
    /** An input is unknown. */
    UNKNOWN,
    /** It is known to be nothing. */
    NOTHING,
    /** A path's hours are those of its members, and what is attached has no length of its own (decision model, section 9). */
    ELSEWHERE,
    /** It is proposed or in build: nobody sits in it and nobody pays for it yet. */
    NOT_YET;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
