package app.winnow.verdict;

import java.util.HashSet;
import java.util.Set;

/**
 * What is known and unknown of an offering's links, small enough to be shared by the many offerings that look alike.
 *
 * @param base what the links of known strength to outcomes of known causes say
 * @param open how many links of strength 2 or 3 go to outcomes whose causes are unknown (3 = three or more)
 * @param openState what those links say, but for the causes
 * @param unseen a bit for each of OTHER, DATA and LEARN that an outcome suffers from at which nobody has looked
 * @param unseenOpen how many outcomes of unknown causes nobody has looked at (3 = three or more)
 * @param unwritten whether there may be an outcome that nobody has written down
 * @param fine whether strengths 2 and 3 and all levels are told apart, which only the choice of a survivor needs
 */
record LinkModel(int base, int open, int openState, int unseen, int unseenOpen, Unwritten unwritten, boolean fine) {

    /** Whether an outcome is still to be written down for this unit and audience: none, nobody has said, or there is one. */
    enum Unwritten { NONE, UNKNOWN, THERE }

    /** An offering of which the links do not matter. */
    static final LinkModel NOTHING = new LinkModel(LinkState.EMPTY, 0, 0, 0, 0, Unwritten.NONE, false);

    /** Whether somebody still has to look at an outcome that concerns the offering. */
    boolean isUnseen() {
        return unseen != 0 || unseenOpen > 0;
    }

    /** All states that occur over all completions. */
    long states() {
        return LinkState.join(LinkState.join(known(open), looks()), unwrittenStates());
    }

    /** The states that occur when every outcome is written down. */
    long statesWhenComplete() {
        return LinkState.join(known(open), looks());
    }

    /** The states that occur when one outcome of strength 2 or 3 whose causes are unknown suffers from this. */
    long statesWhenOneSuffers(int suffers) {
        return LinkState.join(LinkState.join(LinkState.join(known(open - 1), looks()), unwrittenStates()), 1L << openLink(suffers));
    }

    /** Sets of states that differ in nothing but the links. */
    Set<Long> alternativeLinks() {
        Set<Long> alternatives = new HashSet<>();
        if (isUnseen()) {
            long fixed = LinkState.join(known(open), unwrittenStates());
            for (long rest = fixed; rest != 0; rest &= rest - 1) {
                long one = Long.lowestOneBit(rest);
                unseenCauses().forEach(causes -> alternatives.add(LinkState.join(one, looksAt(causes))));
            }
        }
        return alternatives;
    }

    /** Sets of states that differ in nothing but whether all outcomes are written down. */
    Set<Long> alternativeCompleteness() {
        Set<Long> alternatives = new HashSet<>();
        if (unwritten == Unwritten.UNKNOWN) {
            for (long rest = statesWhenComplete(); rest != 0; rest &= rest - 1) {
                long one = Long.lowestOneBit(rest);
                for (long more = unwrittenStates(); more != 0; more &= more - 1) {
                    alternatives.add(one | LinkState.join(one, Long.lowestOneBit(more)));
                }
            }
        }
        return alternatives;
    }

    /** Sets of states that differ in nothing but the causes behind one outcome of strength 2 or 3. */
    Set<Long> alternativeCauses() {
        Set<Long> alternatives = new HashSet<>();
        if (open > 0) {
            for (long rest = LinkState.join(LinkState.join(known(open - 1), looks()), unwrittenStates()); rest != 0; rest &= rest - 1) {
                alternatives.add(LinkState.join(Long.lowestOneBit(rest), anyCause()));
            }
        }
        return alternatives;
    }

    private long known(int openLinks) {
        long states = 1L << base;
        for (int at = 0; at < openLinks; at++) {
            states = LinkState.join(states, anyCause());
        }
        return states;
    }

    private long anyCause() {
        return 1L << openLink(LinkState.OTHER) | 1L << openLink(LinkState.DATA) | 1L << openLink(LinkState.LEARN);
    }

    private int openLink(int suffers) {
        return LinkState.of(LinkState.strength(openState), suffers, LinkState.level(openState), LinkState.isRecent(openState));
    }

    private long looks() {
        long states = isUnseen() ? 0 : 1L << LinkState.EMPTY;
        for (int causes : unseenCauses()) {
            states |= looksAt(causes);
        }
        return states;
    }

    /** Which causes the unseen outcomes may have between them, as sets of bits. */
    private Set<Integer> unseenCauses() {
        Set<Integer> sets = new HashSet<>(isUnseen() ? Set.of(unseen) : Set.of());
        for (int at = 0; at < unseenOpen; at++) {
            Set<Integer> next = new HashSet<>();
            sets.forEach(set -> {
                next.add(set | 1 << LinkState.OTHER);
                next.add(set | 1 << LinkState.DATA);
                next.add(set | 1 << LinkState.LEARN);
            });
            sets = next;
        }
        return sets;
    }

    /** What looking at outcomes that suffer from these may bring: any strength, claimed or evidenced. */
    private long looksAt(int causes) {
        long states = 1L << LinkState.EMPTY;
        for (int suffers = 0; suffers < 3; suffers++) {
            if ((causes & 1 << suffers) != 0) {
                states = LinkState.join(states, anyLink(suffers, true));
            }
        }
        return states;
    }

    /** The unwritten outcome: any strength, unknown causes, never evidenced. */
    private long unwrittenStates() {
        long states = 1L << LinkState.EMPTY;
        if (unwritten != Unwritten.NONE) {
            for (int suffers = 0; suffers < 3; suffers++) {
                states |= anyLink(suffers, false);
            }
        }
        return states;
    }

    private long anyLink(int suffers, boolean evidenced) {
        long states = 1L << LinkState.EMPTY;
        for (int strength = 1; strength <= (fine ? 3 : 2); strength++) {
            for (int level = 0; level <= (evidenced ? fine ? 5 : 3 : 0); level += fine ? 1 : 3) {
                states |= 1L << LinkState.of(strength, suffers, level, false);
                if (level >= 3) {
                    states |= 1L << LinkState.of(strength, suffers, level, true);
                }
            }
        }
        return states;
    }
}
