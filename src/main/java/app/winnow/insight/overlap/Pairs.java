package app.winnow.insight.overlap;

import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people have said of pairs, and what follows from it: the same as the same is the same, and what differs from one of them differs from all.
 */
final class Pairs {
    private final Portfolio portfolio;
    private final Parts same = new Parts();
    private final Set<Long> different = new HashSet<>();

    Pairs(Portfolio portfolio) {
        this.portfolio = portfolio;
        each(PairState.SAME, same::join);
        each(PairState.DIFFERENT, (one, other) -> different.add(key(same.of(one), same.of(other))));
    }

    interface Taker {
        void take(int one, int other);
    }

    /** Every pair in this state whose offerings are both there. */
    void each(PairState state, Taker taker) {
        for (Map.Entry<Pair, PairState> entry : portfolio.pairs().entrySet()) {
            int one = portfolio.indexOf(entry.getKey().first()).orElse(-1);
            int other = portfolio.indexOf(entry.getKey().second()).orElse(-1);
            if (entry.getValue() == state && one >= 0 && other >= 0) {
                taker.take(Math.min(one, other), Math.max(one, other));
            }
        }
    }

    /** Whether nothing that people said answers whether these two are the same. */
    boolean isOpen(int one, int other) {
        return same.of(one) != same.of(other) && !different.contains(key(same.of(one), same.of(other)));
    }

    static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
