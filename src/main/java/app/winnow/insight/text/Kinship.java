package app.winnow.insight.text;

/** Why a word of an offering speaks for an outcome. */
public enum Kinship {
    /** The outcome says it too, perhaps with another ending or as a part of a word. */
    SAME,
    /** It belongs to a group of related words that the outcome names. */
    RELATED,
    /** It keeps the outcome's words company elsewhere in this catalog. */
    COMPANION,
    /** Offerings that people linked to the outcome say it. */
    LEARNED
}
