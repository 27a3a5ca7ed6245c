package app.winnow.desktop.match;

import app.winnow.insight.Hours;
import app.winnow.model.Kind;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The order in which offerings are matched: most hours first, so that the first few settle most of the time people spend; unknown hours last. */
final class MatchQueue {
    private static final double MOST = .8;

    private final int[] order;
    private final int[] places;
    private final int biggest;
    private final Hours.Basis basis;

    private MatchQueue(int[] order, int[] places, int biggest, Hours.Basis basis) {
        this.order = order;
        this.places = places;
        this.biggest = biggest;
        this.basis = basis;
    }

    /** The offerings of these suggestions. Withdrawn ones are not asked about. */
    static MatchQueue of(Verdicts verdicts) {
        Hours hours = Hours.of(verdicts.portfolio());
        double[] each = IntStream.range(0, verdicts.size()).mapToDouble(at -> hours.at(at).orElse(-1)).toArray();
        int[] order = IntStream.range(0, each.length).filter(at -> !verdicts.known(at).isWithdrawn()).boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> each[at]).reversed().thenComparing(at -> at)).mapToInt(Integer::intValue).toArray();
        int[] places = new int[each.length];
        java.util.Arrays.fill(places, -1);
        double all = 0;
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
            each[order[place]] = isSummed(verdicts.known(order[place])) ? Math.max(0, each[order[place]]) : 0;
            all += each[order[place]];
        }
        return new MatchQueue(order, places, biggest(order, each, all), hours.basis());
    }

    private static int biggest(int[] order, double[] each, double all) {
        double sum = 0;
        for (int place = 0; place < order.length && all > 0; place++) {
            sum += each[order[place]];
            if (sum >= MOST * all) {
                return place + 1;
            }
        }
        return 0;
    }

    /** The hours of a container are those of its members, and what is attached goes with its offering: summed, they would count twice. */
    private static boolean isSummed(Known known) {
        return known.kind() != Kind.CONTAINER && known.kind() != Kind.ATTACHED;
    }

    /** How many there are. */
    int size() {
        return order.length;
    }

    /** How many of the first ones take 80 % of the known hours; 0 while no hours are known. */
    int biggest() {
        return biggest;
    }

    /** What the hours are of. */
    Hours.Basis basis() {
        return basis;
    }

    /** The dense index of the offering at this place. */
    int at(int place) {
        return order[place];
    }

    /** The place of the offering with this dense index, -1 when it is not in the queue. */
    int placeOf(int index) {
        return index < 0 || index >= places.length ? -1 : places[index];
    }

    /** The next place after this one that is wanted, going round once; empty when none is. */
    OptionalInt next(int place, IntPredicate wanted) {
        return IntStream.rangeClosed(1, order.length).map(step -> Math.floorMod(place + step, order.length)).filter(at -> wanted.test(order[at])).findFirst();
    }

    /** Whether some outcome that concerns the offering has not been looked at; {@code links} are those that count, null while unknown. */
    static boolean needsLinks(Offering offering, Links links, List<Outcome> outcomes) {
        if (links != null && !outcomes.isEmpty() && links.seen() >= outcomes.get(outcomes.size() - 1).serial()) {
            return false;
        }
        return outcomes.stream().anyMatch(outcome -> outcome.scope().concerns(offering.scope()) && (links == null || links.to(outcome).isEmpty()));
    }
}
