package app.winnow.insight;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.BitSet;

/**
 * For which offerings an aid has to be built, and for which open ones an aid is there already. What is built for one offering serves those that come later
 * in the catalog, so all are gone through in order; a next state only follows where that order cannot matter.
 */
final class AidFlags {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final NewAids aids;
    private final BitSet isNew;
    private final BitSet exists;

    private AidFlags(Portfolio portfolio, Verdicts verdicts, NewAids aids, BitSet isNew, BitSet exists) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        this.aids = aids;
        this.isNew = isNew;
        this.exists = exists;
    }

    static AidFlags of(Portfolio portfolio, Verdicts verdicts) {
        AidFlags flags = new AidFlags(portfolio, verdicts, new NewAids(portfolio, verdicts), new BitSet(), new BitSet());
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            if (mayTake(portfolio, verdicts, at)) {
                Fate fate = Fate.of(portfolio.offerings().get(at), at, verdicts);
                if (fate.source() == Fate.Source.OPEN) {
                    flags.exists.set(at, flags.aids.exists(at));
                } else {
                    flags.isNew.set(at, flags.aids.isNew(at, fate));
                }
            }
        }
        return flags;
    }

    /** The flags of a next state in which these offerings are others; everything is gone through anew where one of them may matter to others. */
    AidFlags after(Portfolio next, Verdicts theirs, int[] differing) {
        NewAids seen = aids.after(next, theirs);
        AidFlags after = new AidFlags(next, theirs, seen, (BitSet) isNew.clone(), (BitSet) exists.clone());
        for (int at : differing) {
            if (!after.follow(at, this)) {
                return of(next, theirs);
            }
        }
        return after;
    }

    boolean isNew(int at) {
        return isNew.get(at);
    }

    boolean exists(int at) {
        return exists.get(at);
    }

    /** The offerings whose flags are others than in an earlier state. */
    BitSet differing(AidFlags earlier) {
        BitSet differing = (BitSet) isNew.clone();
        differing.xor(earlier.isNew);
        BitSet there = (BitSet) exists.clone();
        there.xor(earlier.exists);
        differing.or(there);
        return differing;
    }

    /** Whether its flags could be told without those of others. */
    private boolean follow(int at, AidFlags before) {
        if (verdicts.known(at).kind() == Kind.AID || before.verdicts.known(at).kind() == Kind.AID || isNew.get(at)) {
            return false;
        }
        boolean took = mayTake(before.portfolio, before.verdicts, at);
        if (took && isNamed(Fate.of(before.portfolio.offerings().get(at), at, before.verdicts))) {
            return false;
        }
        exists.clear(at);
        if (!mayTake(portfolio, verdicts, at)) {
            return true;
        }
        Fate fate = Fate.of(portfolio.offerings().get(at), at, verdicts);
        if (fate.source() == Fate.Source.OPEN) {
            exists.set(at, aids.exists(at));
            return true;
        }
        return !isNamed(fate) && (fate.aid().value() == AidValue.NONE || aids.exists(at) || aids.isShared(at));
    }

    private static boolean isNamed(Fate fate) {
        return fate.aid().value() != AidValue.NONE && !fate.aid().what().isBlank();
    }

    /** Whether an aid is decided, or may become of it. */
    private static boolean mayTake(Portfolio portfolio, Verdicts verdicts, int at) {
        return !verdicts.known(at).isWithdrawn()
                && (portfolio.offerings().get(at).decision() != null || (verdicts.dispositions(at) & 1 << Disposition.REPLACE.ordinal()) != 0);
    }
}
