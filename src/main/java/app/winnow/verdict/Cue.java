package app.winnow.verdict;

/** What in an offering's facts may still turn its suggestion. */
enum Cue {
    KIND, PURPOSE, REQUIRED, PRESCRIBED, NEW, OBSTACLES, LINKS, COMPLETE, CAUSES, IMPACT, RESPONSE, SIZE,
    /** Whether it is the same job as others, and what is known of those. */
    SAME,
    /** What is known of the offerings that need it first. */
    NEEDED,
    /** What is known of its members, or of what it is attached to. */
    OTHERS
}
