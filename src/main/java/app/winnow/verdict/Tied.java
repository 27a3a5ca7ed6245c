package app.winnow.verdict;

import java.util.Arrays;

/** The offerings of which what the rules say depends on what they say of others, in order, with those others side by side; the same in every state that follows. */
final class Tied {
    private static final int[] NO_ONE = {};

    private final int[] offerings;
    private final int[] hosts;
    private final int[][] members;
    private final int[][] neededBy;

    Tied(Findings findings) {
        Relations relations = findings.relations;
        offerings = Arrays.stream(relations.order()).filter(at -> findings.isJudged(at)
                && (relations.neededBy(at).length > 0 || relations.hostOf(at).isPresent() || relations.membersOf(at).length > 0)).toArray();
        hosts = new int[offerings.length];
        members = new int[offerings.length][];
        neededBy = new int[offerings.length][];
        for (int place = 0; place < offerings.length; place++) {
            int at = offerings[place];
            hosts[place] = relations.hostOf(at).orElse(-1);
            members[place] = findings.signature(at).mayBe(Way.Sort.CONTAINER) ? findings.judgedMembers(at) : NO_ONE;
            neededBy[place] = relations.neededBy(at);
        }
    }

    int size() {
        return offerings.length;
    }

    /** The offering at this place of the order. */
    int at(int place) {
        return offerings[place];
    }

    /** What it is attached to; negative for nothing. */
    int host(int place) {
        return hosts[place];
    }

    /** What sits in it and is judged. */
    int[] members(int place) {
        return members[place];
    }

    int[] neededBy(int place) {
        return neededBy[place];
    }
}
