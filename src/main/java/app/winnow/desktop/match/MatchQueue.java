package app.winnow.desktop.match;

import app.winnow.insight.Hours;
import app.winnow.model.Kind;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The order in which offerings are matched: most hours first, so that the first few settle most of the time people spend, unknown hours last; or first what
 * settles most for the effort of answering.
 */
public final class MatchQueue {
    private static final double MOST = .8;

    /** Most hours first, or what settles most first. */
    public enum Order { HOURS, SETTLES }

    private final int[] order;
    private final int[] places;
    /** The hours that count in a sum, by dense index. */
    private final double[] hours;
    private final Hours.Basis basis;
    private final Order by;

    private MatchQueue(int[] order, double[] hours, Hours.Basis basis, Order by) {
        this.order = order;
        this.hours = hours;
        this.basis = basis;
        this.by = by;
        places = new int[hours.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
    }

    /** The offerings of these suggestions, most hours first. Withdrawn ones are not asked about. */
    static MatchQueue of(Verdicts verdicts) {
        Hours hours = Hours.of(verdicts.portfolio());
        double[] each = IntStream.range(0, verdicts.size()).mapToDouble(at -> hours.at(at).orElse(-1)).toArray();
        int[] order = sorted(verdicts, Comparator.comparingDouble((Integer at) -> each[at]).reversed());
        for (int at = 0; at < each.length; at++) {
            each[at] = isSummed(verdicts.known(at)) ? Math.max(0, each[at]) : 0;
        }
        return new MatchQueue(order, each, hours.basis(), Order.HOURS);
    }

    /** The same by the questions of these suggestions, in the order in which they are to be asked; what has none follows, most hours first. May take its time. */
    static MatchQueue settling(Verdicts verdicts) {
        MatchQueue byHours = of(verdicts);
        Portfolio portfolio = verdicts.portfolio();
        int[] rank = new int[verdicts.size()];
        Arrays.fill(rank, Integer.MAX_VALUE);
        int next = 0;
        for (Question question : verdicts.questions().next()) {
            for (String code : subjects(question)) {
                int at = portfolio.indexOf(code).orElse(-1);
                if (at >= 0 && rank[at] == Integer.MAX_VALUE) {
                    rank[at] = next++;
                }
            }
        }
        int[] order = sorted(verdicts, Comparator.<Integer>comparingInt(at -> rank[at]).thenComparingInt(at -> byHours.places[at]));
        return new MatchQueue(order, byHours.hours, byHours.basis, Order.SETTLES);
    }

    private static List<String> subjects(Question question) {
        return question instanceof Question.OfFact fact ? List.of(fact.code())
                : question instanceof Question.OfPair pair ? List.of(pair.pair().first(), pair.pair().second()) : List.of();
    }

    private static int[] sorted(Verdicts verdicts, Comparator<Integer> by) {
        return IntStream.range(0, verdicts.size()).filter(at -> !verdicts.known(at).isWithdrawn()).boxed().sorted(by.thenComparing(at -> at))
                .mapToInt(Integer::intValue).toArray();
    }

    /** The hours of a container are those of its members, and what is attached goes with its offering: summed, they would count twice. */
    private static boolean isSummed(Known known) {
        return known.kind() != Kind.CONTAINER && known.kind() != Kind.ATTACHED;
    }

    /** The same order without the offerings that are not wanted. */
    MatchQueue only(IntPredicate wanted) {
        return new MatchQueue(Arrays.stream(order).filter(wanted).toArray(), hours, basis, by);
    }

    /** How many there are. */
    int size() {
        return order.length;
    }

    /** How many of the first ones take 80 % of the known hours; 0 while no hours are known, or where they come in another order. */
    int biggest() {
        double all = Arrays.stream(order).mapToDouble(at -> hours[at]).sum();
        double sum = 0;
        for (int place = 0; place < order.length && all > 0 && by == Order.HOURS; place++) {
            sum += hours[order[place]];
            if (sum >= MOST * all) {
                return place + 1;
            }
        }
        return 0;
    }

    /** What it is ordered by. */
    Order by() {
        return by;
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
