package app.winnow.verdict;

import app.winnow.model.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the rules and clamps read of one offering, each fact as the set of values that it may still have (a bit each), raw: the policy's cut-offs
 * are applied when it is solved. Offerings with equal signatures have equal suggestions, so each is solved once.
 *
 * @param sorts how it may be judged, as bits of {@link Way.Sort}
 * @param host whether what it is attached to stays (bit 0) or goes (bit 1)
 * @param members what its members bring, as bits of {@link Packed}
 * @param purposes bits of {@link app.winnow.model.Purpose}
 * @param required bits of NOBODY, INTERNAL, PROTECTED of {@link Completion}
 * @param timed whether hours and interval are prescribed: bit 0 no, bit 1 yes
 * @param states what the links may say, as bits of {@link LinkState}: {@link LinkModel#states()}, which takes its time
 * @param newOrChange bit 0 no, bit 1 yes
 * @param sizes size now, as bits 0-4; {@code target} is what it should reach, {@link #POLICY} for the policy's
 * @param survival whether a survivor takes it in; null when it is the same job as nobody
 * @param needed whether something that stays needs it first: bit 0 no, bit 1 yes
 */
record Signature(int sorts, int host, int members, int purposes, int required, int timed, LinkModel links, long states, int newOrChange, Known.Work work, int sizes,
                 int target, Survival survival, int needed) {
    static final int NO = 0b01;
    static final int YES = 0b10;
    static final int EITHER = NO | YES;
    /** No target of its own. */
    static final int POLICY = -1;

    private static final Way.Sort[] SORTS = Way.Sort.values();

    /** The same, tied to others in another way. */
    Signature withTies(int otherHost, int otherMembers, int otherNeeded) {
        return new Signature(sorts, otherHost, otherMembers, purposes, required, timed, links, states, newOrChange, work, sizes, target, survival, otherNeeded);
    }

    Signature withPurposes(int other) {
        return new Signature(sorts, host, members, other, required, timed, links, states, newOrChange, work, sizes, target, survival, needed);
    }

    Signature withRequired(int other, int otherTimed) {
        return new Signature(sorts, host, members, purposes, other, otherTimed, links, states, newOrChange, work, sizes, target, survival, needed);
    }

    Signature withLinks(LinkModel other) {
        return new Signature(sorts, host, members, purposes, required, timed, other, other.states(), newOrChange, work, sizes, target, survival, needed);
    }

    Signature withWork(int otherNew, Known.Work other) {
        return new Signature(sorts, host, members, purposes, required, timed, links, states, otherNew, other, sizes, target, survival, needed);
    }

    Signature withSizes(int other) {
        return new Signature(sorts, host, members, purposes, required, timed, links, states, newOrChange, work, other, target, survival, needed);
    }

    Signature withSurvival(Survival other) {
        return new Signature(sorts, host, members, purposes, required, timed, links, states, newOrChange, work, sizes, target, other, needed);
    }

    /** The bits of a fact that may be unknown (null). */
    static int bits(Boolean fact) {
        return fact == null ? EITHER : fact ? YES : NO;
    }

    static int bit(Way.Sort sort) {
        return 1 << sort.ordinal();
    }

    boolean mayBe(Way.Sort sort) {
        return (sorts & bit(sort)) != 0;
    }

    /** Whether it may be judged by its own links and facts. */
    boolean mayBeByItself() {
        return (sorts & ~(bit(Way.Sort.ATTACHED) | bit(Way.Sort.CONTAINER))) != 0;
    }

    /** Every way in which it may be judged, sorts first. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int rest = sorts; rest != 0; rest &= rest - 1) {
            Way.Sort sort = SORTS[Integer.numberOfTrailingZeros(rest)];
            switch (sort) {
                case ATTACHED -> {
                    if ((host & NO) != 0) {
                        ways.add(Way.attached(false));
                    }
                    if ((host & YES) != 0) {
                        ways.add(Way.attached(true));
                    }
                }
                case CONTAINER -> Packed.results(members).forEach(result -> ways.add(Way.container(result)));
                default -> ways.add(Way.byItself(sort));
            }
        }
        return ways;
    }

    /** The size that it should reach. */
    int target(Policy.Rules policy) {
        return target == POLICY ? policy.sizeTarget() : target;
    }

    /** Whether its size is at target or above: bit 0 no, bit 1 yes. */
    int lean(Policy.Rules policy) {
        int below = (1 << target(policy)) - 1;
        return ((sizes & below) != 0 ? NO : 0) | ((sizes & ~below) != 0 ? YES : 0);
    }
}
