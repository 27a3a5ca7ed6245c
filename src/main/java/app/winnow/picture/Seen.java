package app.winnow.picture;

import app.winnow.insight.Contribution;
import app.winnow.insight.Effect;
import app.winnow.insight.Hours;
import app.winnow.insight.Parts;
import app.winnow.model.Disposition;
import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The state that all pictures draw: the portfolio, the suggestions for it, and which offerings the shared filter leaves. What several pictures need is worked out once, when the
 * first one asks; safe between threads.
 */
public final class Seen {
    private static final Disposition[] DISPOSITIONS = Disposition.values();

    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final BitSet shown;
    private final Map<Class<?>, Object> kept = new HashMap<>();
    private Hours hours;
    private Contribution contribution;
    private Parts parts;
    private List<Effect> effects;
    private int[] all;

    private Seen(Portfolio portfolio, Verdicts verdicts, BitSet shown) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        this.shown = shown;
    }

    /** All of a portfolio. */
    public static Seen of(Portfolio portfolio, Verdicts verdicts) {
        return new Seen(portfolio, verdicts, null);
    }

    /** Those offerings only whose dense index is set; the set is not to be written into afterwards. */
    public static Seen only(Portfolio portfolio, Verdicts verdicts, BitSet shown) {
        return new Seen(portfolio, verdicts, shown);
    }

    /** The portfolio. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** The suggestions for it. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** Whether the filter leaves this offering; withdrawn ones are in no picture. */
    public boolean shows(int at) {
        return (shown == null || shown.get(at)) && !verdicts.known(at).isWithdrawn();
    }

    /** Whether the filter takes any away. */
    public boolean isFiltered() {
        return shown != null;
    }

    /** The dense indexes of what is shown, upwards. Not to be written into. */
    public synchronized int[] offerings() {
        if (all == null) {
            all = IntStream.range(0, portfolio.offerings().size()).filter(this::shows).toArray();
        }
        return all;
    }

    /** What becomes of an offering: what people decided, else what is suggested; null while it is open. */
    public Disposition disposition(int at) {
        var decided = portfolio.offerings().get(at).decided();
        if (decided.isPresent()) {
            return decided.get().disposition();
        }
        int possible = verdicts.dispositions(at);
        return Integer.bitCount(possible) == 1 ? DISPOSITIONS[Integer.numberOfTrailingZeros(possible)] : null;
    }

    /** Whether people decided. */
    public boolean isDecided(int at) {
        return portfolio.offerings().get(at).decided().isPresent();
    }

    /** What is known of an offering, containers honoured. */
    public Known known(int at) {
        return verdicts.known(at);
    }

    /** Hours and completions of the whole portfolio. */
    public synchronized Hours hours() {
        if (hours == null) {
            hours = Hours.of(portfolio);
        }
        return hours;
    }

    /** Each offering's part in the ledger, one by one. */
    public synchronized Parts parts() {
        if (parts == null) {
            parts = Parts.of(verdicts);
        }
        return parts;
    }

    /** Each offering's part in the ledger, by dense index. */
    public synchronized List<Effect> effects() {
        if (effects == null) {
            effects = parts().all();
        }
        return effects;
    }

    /** What each offering contributes. */
    public synchronized Contribution contribution() {
        if (contribution == null) {
            contribution = new Contribution(portfolio);
        }
        return contribution;
    }

    /** The contribution of an offering, 0-1; empty while nobody has looked. A member of a container that was looked at as a whole serves what the container serves. */
    public OptionalDouble contributionOf(int at) {
        Links links = verdicts.known(at).links();
        return links == null ? OptionalDouble.empty() : OptionalDouble.of(contribution().of(portfolio.offerings().get(at), links));
    }

    /** What one kind of picture needs of this state whatever its frame and zoom: worked out when it asks first, then kept with this state. */
    public synchronized <T> T once(Class<T> what, Function<Seen, T> work) {
        Object there = kept.get(what);
        if (there == null) {
            there = work.apply(this);
            kept.put(what, there);
        }
        return what.cast(there);
    }
}
