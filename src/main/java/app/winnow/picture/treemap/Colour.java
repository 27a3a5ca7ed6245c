package app.winnow.picture.treemap;

import java.util.Locale;

/** What the colour of a rectangle says, in the order of choices. */
enum Colour {
    /** What becomes of it. */
    DISPOSITION,
    /** The highest level at which somebody measured it. */
    LEVEL,
    /** How long ago it was changed last. */
    AGE,
    /** How much speaks for an aid. */
    AID;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
