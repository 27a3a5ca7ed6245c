package app.winnow.insight.overlap;

/**
 * What a word of the lists may mean: its sign, which one of that sign ("beginner"), the languages that use it as bits (0 = any), and where it counts.
 */
record Meaning(Role role, String value, long languages) {

    /** How a word of a list takes part. */
    enum Role {
        LANGUAGE, PLACE, LEVEL, AUDIENCE, PERIOD, MONTH, BEFORE, AFTER, LETTERS, TOTAL, NUMBER, COUNTED, EDITION_NUMBERED, EDITION_APART, FORM, FORM_APART, LENGTH, SORT,
        SMALL, DIRECTION, TOWARDS, OF, FILLER, SPELLING, PROVIDER, YEARLY, VERSIONED
    }
}
