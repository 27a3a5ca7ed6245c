package app.winnow.model.change;

import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.Map;
import java.util.TreeMap;

/** Sets what is known of two offerings being the same job; null = nobody proposed it, so they are different. */
public record SetPair(Pair pair, PairState before, PairState after) implements Change {

    /** The change from what the portfolio says now. */
    public static SetPair from(Portfolio portfolio, Pair pair, PairState after) {
        return new SetPair(pair, portfolio.pairs().get(pair), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.pairs().get(pair), key());
        OfferingAt.find(portfolio, pair.first());
        OfferingAt.find(portfolio, pair.second());
        Map<Pair, PairState> pairs = new TreeMap<>(portfolio.pairs());
        if (after == null) {
            pairs.remove(pair);
        } else {
            pairs.put(pair, after);
        }
        return portfolio.draft().pairs(pairs).done();
    }

    @Override
    public Change inverse() {
        return new SetPair(pair, after, before);
    }

    @Override
    public String key() {
        return "pair/" + pair.first() + "/" + pair.second();
    }

    @Override
    public String title() {
        return Titles.of("pair", pair.first(), pair.second());
    }
}
