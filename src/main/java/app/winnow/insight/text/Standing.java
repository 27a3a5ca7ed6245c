package app.winnow.insight.text;

/** Suggestions that are alike in how they stand: by their place, and at the first by how far the second is behind. */
public enum Standing {
    /** First, the second has at most half its score. */
    CLEAR_FIRST,
    /** First, the second has at most four fifths of its score. */
    FIRST,
    /** First, the second is close behind. */
    CLOSE_FIRST,
    /** Second. */
    SECOND,
    /** Third. */
    THIRD,
    /** Any place after the third. */
    LATER;

    private static final double CLEAR = 0.5;
    private static final double CLOSE = 0.8;

    /** How the suggestion at this place (0 = first) stands; the scores are those of the first and of the second, 0 where there is none. */
    static Standing of(int place, double first, double second) {
        return switch (place) {
            case 0 -> second <= CLEAR * first ? CLEAR_FIRST : second <= CLOSE * first ? FIRST : CLOSE_FIRST;
            case 1 -> SECOND;
            case 2 -> THIRD;
            default -> LATER;
        };
    }
}
