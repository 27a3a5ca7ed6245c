package app.winnow.insight.overlap;

/** What a word of a title stands for. */
enum Sign {
    /** What the offering is about. */
    WORD(false),
    /** Praises or pads; counts only where nothing else is left. */
    FILLER(false),
    /** A part of a series, or the number of an exam, a model or a version: "2", "a2", "2.1". */
    NUMBER(true),
    /** Letters and a long number: AZ-900, ISO 9001. */
    CODE(false),
    /** How far it goes: beginner, advanced, refresher. */
    LEVEL(true),
    /** A country, region, state or city. */
    PLACE(true),
    /** Whom it is for. */
    AUDIENCE(true),
    /** Months and other parts that have names: first half. */
    PERIOD(true),
    /** What belongs to an offering and is none itself: its exam, its path. */
    SORT(true),
    /** The language in which it is given. */
    LANGUAGE(false),
    /** One state of it: v2, 2023, new, copy. */
    EDITION(false),
    /** A length that is part of the name (10-hour), a round version (2.0): two with another one are two, one without it may be the same. */
    LOOSE(false),
    /** How it is given. */
    FORM(false),
    /** Who sells it or made it, or a number of the catalog before the title. */
    MAKER(false),
    /** Says nothing by itself. */
    SMALL(false);

    private final boolean tellsApart;

    Sign(boolean tellsApart) {
        this.tellsApart = tellsApart;
    }

    /** Whether two offerings are different where they differ in it, and where only one has it. */
    boolean tellsApart() {
        return tellsApart;
    }
}
