package app.winnow.verdict;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What in an offering's facts may still turn its suggestion. */
enum Cue {
    KIND, PURPOSE, REQUIRED, PRESCRIBED, NEW, OBSTACLES, LINKS, COMPLETE, CAUSES, IMPACT, RESPONSE, SIZE,
    /** Whether it is the same job as others, and what is known of those. */
    SAME,
    /** What is known of the offerings that need it first. */
    NEEDED,
    /** What is known of its members, or of what it is attached to. */
    OTHERS;

    /** While nobody has looked at an offering's links, only these are asked. */
    static final Set<Cue> WHILE_UNSEEN = EnumSet.of(KIND, PURPOSE, REQUIRED, PRESCRIBED, NEW, OBSTACLES, LINKS, COMPLETE);

    private static final Cue[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }

    /** The cues that are asked because they decide what the cut tells apart, as bits. */
    static int asked(Map<Cue, Integer> deciding, Cut cut) {
        boolean isUnseen = (deciding.getOrDefault(LINKS, 0) & cut.bit()) != 0;
        int asked = 0;
        for (Cue cue : ALL) {
            boolean decides = (deciding.getOrDefault(cue, 0) & cut.bit()) != 0;
            asked |= decides && (!isUnseen || WHILE_UNSEEN.contains(cue)) ? cue.bit() : 0;
        }
        return asked;
    }
}
