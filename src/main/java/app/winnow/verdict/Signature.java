package app.winnow.verdict;

import java.util.List;

/**
 * Everything that the rules and clamps read of one offering, each fact as the set of values that it may still have (a bit each). Offerings with
 * equal signatures have equal suggestions, so each is solved once.
 *
 * @param ways how it may be judged, by kind and, through others, by what those bring
 * @param purposes bits of {@link app.winnow.model.Purpose}
 * @param required bits of NOBODY, INTERNAL, PROTECTED of {@link Completion}
 * @param timed whether hours and interval are prescribed: bit 0 no, bit 1 yes
 * @param newOrChange bit 0 no, bit 1 yes
 * @param sizes size now, as bits 0-4; {@code sizeTarget} is what it should reach
 * @param survival whether a survivor takes it in; null when it is the same job as nobody
 * @param needed whether something that stays needs it first: bit 0 no, bit 1 yes
 */
record Signature(List<Way> ways, int purposes, int required, int timed, LinkModel links, int newOrChange, Known.Work work, int sizes, int sizeTarget,
                 Survival survival, int needed) {
    static final int NO = 0b01;
    static final int YES = 0b10;
    static final int EITHER = NO | YES;

    Signature withWays(List<Way> other) {
        return new Signature(other, purposes, required, timed, links, newOrChange, work, sizes, sizeTarget, survival, needed);
    }

    Signature withPurposes(int other) {
        return new Signature(ways, other, required, timed, links, newOrChange, work, sizes, sizeTarget, survival, needed);
    }

    Signature withRequired(int other, int otherTimed) {
        return new Signature(ways, purposes, other, otherTimed, links, newOrChange, work, sizes, sizeTarget, survival, needed);
    }

    Signature withLinks(LinkModel other) {
        return new Signature(ways, purposes, required, timed, other, newOrChange, work, sizes, sizeTarget, survival, needed);
    }

    Signature withWork(int otherNew, Known.Work other) {
        return new Signature(ways, purposes, required, timed, links, otherNew, other, sizes, sizeTarget, survival, needed);
    }

    Signature withSizes(int other) {
        return new Signature(ways, purposes, required, timed, links, newOrChange, work, other, sizeTarget, survival, needed);
    }

    Signature withSurvival(Survival other) {
        return new Signature(ways, purposes, required, timed, links, newOrChange, work, sizes, sizeTarget, other, needed);
    }

    Signature withNeeded(int other) {
        return new Signature(ways, purposes, required, timed, links, newOrChange, work, sizes, sizeTarget, survival, other);
    }

    /** The bits of a fact that may be unknown (null). */
    static int bits(Boolean fact) {
        return fact == null ? EITHER : fact ? YES : NO;
    }

    /** Whether its size is at target or above: bit 0 no, bit 1 yes. */
    int lean() {
        int below = (1 << sizeTarget) - 1;
        return ((sizes & below) != 0 ? NO : 0) | ((sizes & ~below) != 0 ? YES : 0);
    }
}
