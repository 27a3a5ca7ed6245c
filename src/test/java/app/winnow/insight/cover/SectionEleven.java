package app.winnow.insight.cover;

import app.winnow.insight.Hours;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Cause;
import app.winnow.model.Decision;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Response;
import app.winnow.model.State;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The slow second reading of section 11 of the decision model: from the text, with maps and lists, trying every depth of every offering. What the text leaves open is
 * decided here as in the handbook: nobody looked = stays; unknown work = the greatest depth still possible; unknown figures = the middle of the known ones.
 */
final class SectionEleven {
    private record People(String outcome, String audience, String language) { }

    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Hours hours;
    private final int size;
    private final List<Map<Integer, double[]>> options = new ArrayList<>();
    private final Map<People, Integer> demands = new HashMap<>();
    private double capacity;
    private double least = Double.POSITIVE_INFINITY;
    private final int[] depths;

    SectionEleven(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        hours = Hours.of(portfolio);
        size = portfolio.offerings().size();
        depths = new int[size];
        List<Double> knownHours = new ArrayList<>();
        List<Double> knownKeeping = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            if (today(at) > 0) {
                hours.at(at).ifPresent(knownHours::add);
                keeping(at).ifPresent(knownKeeping::add);
            }
        }
        double needed = 0;
        for (int at = 0; at < size; at++) {
            Map<Integer, double[]> options = options(at, middle(knownHours, 1), middle(knownKeeping, 0), !knownKeeping.isEmpty());
            this.options.add(options);
            if (today(at) > 0) {
                capacity += keeping(at).orElse(0);
                needed += options.containsKey(today(at)) ? options.get(today(at))[1] : options.values().iterator().next()[1];
            }
        }
        capacity = knownKeeping.isEmpty() ? Double.POSITIVE_INFINITY : Math.max(capacity, needed);
        demand();
    }

    double least() {
        Map<People, Integer> reachable = new HashMap<>();
        demands.keySet().forEach(people -> {
            for (int at = 0; at < size; at++) {
                if (serves(at, people)) {
                    reachable.merge(people, options.get(at).keySet().stream().mapToInt(Integer::intValue).max().orElse(0), Math::max);
                }
            }
        });
        every(0, 0, 0, reachable);
        return least;
    }

    private void every(int at, double cost, double use, Map<People, Integer> reachable) {
        if (cost >= least || use > capacity + 1e-9) {
            return;
        }
        if (at == size) {
            boolean covered = demands.entrySet().stream().allMatch(demand -> {
                int wanted = Math.min(demand.getValue(), reachable.getOrDefault(demand.getKey(), 0));
                boolean any = wanted == 0;
                for (int other = 0; other < size; other++) {
                    any |= depths[other] >= wanted && serves(other, demand.getKey());
                }
                return any;
            });
            least = covered ? cost : least;
            return;
        }
        options.get(at).forEach((depth, figures) -> {
            depths[at] = depth;
            every(at + 1, cost + figures[0], use + figures[1], reachable);
        });
    }

    private Offering offering(int at) {
        return portfolio.offerings().get(at);
    }

    private Known known(int at) {
        return verdicts.known(at);
    }

    private int today(int at) {
        return known(at).isWithdrawn() || known(at).kind() == Kind.CONTAINER ? 0 : known(at).kind() == Kind.AID ? 1 : 3;
    }

    private java.util.OptionalDouble keeping(int at) {
        return offering(at).facts(Field.MAINTENANCE).number(Field.MAINTENANCE);
    }

    private static double middle(List<Double> figures, double none) {
        return figures.isEmpty() ? none : figures.stream().sorted().toList().get((int) Math.round(.5 * (figures.size() - 1)));
    }

    /** Depth to cost and use. */
    private Map<Integer, double[]> options(int at, double middleHours, double middleKeeping, boolean isLimited) {
        Map<Integer, double[]> options = new HashMap<>();
        if (today(at) == 0) {
            options.put(0, new double[2]);
            return options;
        }
        double seats = hours.at(at).orElse(middleHours);
        double keeps = keeping(at).orElse(middleKeeping);
        double frees = isLimited ? keeping(at).orElse(0) : 0;
        double build = isLimited ? 46 : 0;
        Decision decision = offering(at).decision();
        boolean whole = known(at).kind() == Kind.SERVICE || known(at).kind() == Kind.LIBRARY;
        double[] asIs = {seats + keeps, frees};
        double[] slim = {seats / 2 + keeps, frees};
        if (decision != null) {
            int depth = switch (decision.disposition()) {
                case KEEP, PARK -> today(at);
                case SLIM -> Math.min(today(at), 2);
                case REPLACE -> 1;
                case HAND_BACK -> decision.carrying().acceptedBy().isEmpty() ? today(at) : 0;
                default -> 0;
            };
            boolean isNew = isNew(at);
            double[] aid = today(at) == 1 ? asIs : isNew ? new double[] {6, build} : new double[2];
            if (today(at) == 1 && isNew) {
                aid = new double[] {asIs[0] + 6, asIs[1] + build};
            }
            options.put(depth, depth == 0 ? new double[2] : depth == 1 ? aid : depth == 2 ? slim : asIs);
        } else if (isHeld(at)) {
            options.put(today(at), asIs);
        } else {
            options.put(0, new double[2]);
            options.put(today(at), asIs);
            if (today(at) == 3 && !whole) {
                options.put(1, new double[] {6, build});
                if (isLean(at) != Boolean.TRUE) {
                    options.put(2, slim);
                }
            }
        }
        return options;
    }

    private boolean isHeld(int at) {
        boolean survives = portfolio.offerings().stream().anyMatch(other -> other.decision() != null
                && other.decision().disposition() == Disposition.MERGE && other.decision().into().equals(offering(at).code()));
        return known(at).isProtected().orElse(false) || known(at).purpose() == Purpose.CREDENTIAL || survives || known(at).links() == null;
    }

    private final Set<String> named = new HashSet<>();

    private boolean isNew(int at) {
        Decision decision = offering(at).decision();
        if (decision.aid().value() == AidValue.NONE && (decision.disposition() != Disposition.REPLACE || today(at) != 3)) {
            return false;
        }
        String what = decision.aid().what();
        if (!what.isEmpty()) {
            return portfolio.offering(what).isEmpty() && named.add(what);
        }
        for (int aid = 0; aid < size; aid++) {
            boolean goes = offering(aid).decision() != null && switch (offering(aid).decision().disposition()) {
                case MERGE, MOVE_OUT, RETIRE -> true;
                case HAND_BACK -> !offering(aid).decision().carrying().acceptedBy().isEmpty();
                default -> false;
            };
            Set<String> shared = supports(aid);
            shared.retainAll(supports(at));
            if (aid != at && today(aid) == 1 && !goes && !shared.isEmpty() && alike(offering(aid).scope().audience(), offering(at).scope().audience())
                    && alike(offering(aid).scope().language(), offering(at).scope().language())) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private Set<String> supports(int at) {
        Set<String> supports = new HashSet<>();
        if (known(at).links() != null) {
            known(at).links().named().forEach((outcome, link) -> {
                if (link.strength() >= 2) {
                    supports.add(outcome);
                }
            });
        }
        return supports;
    }

    private void demand() {
        for (int at = 0; at < size; at++) {
            for (String outcome : today(at) == 0 ? Set.<String>of() : supports(at)) {
                demands.put(people(at, outcome), 0);
            }
        }
        demands.replaceAll((people, none) -> {
            int depth = 0;
            for (int at = 0; at < size; at++) {
                if (serves(at, people)) {
                    depth = Math.max(depth, today(at) == 1 ? 1 : greatest(at));
                }
            }
            return depth;
        });
    }

    private People people(int at, String outcome) {
        Outcome its = portfolio.outcome(outcome).orElseThrow();
        return new People(outcome, its.scope().audience().isEmpty() ? offering(at).scope().audience().toLowerCase(Locale.ROOT) : "",
                its.scope().language().isEmpty() ? offering(at).scope().language().toLowerCase(Locale.ROOT) : "");
    }

    private boolean serves(int at, People people) {
        if (today(at) == 0 || !supports(at).contains(people.outcome())) {
            return false;
        }
        People own = people(at, people.outcome());
        return (own.audience().isEmpty() || own.audience().equals(people.audience())) && (own.language().isEmpty() || own.language().equals(people.language()));
    }

    private Boolean isLean(int at) {
        Dial size = offering(at).answers().get(Ask.SIZE).orElse(null);
        return size == null ? null : size.now() >= portfolio.policy().rules().sizeTarget();
    }

    /** The greatest depth that rule 9 may still give. */
    private int greatest(int at) {
        int greatest = 0;
        boolean newWork = Boolean.TRUE.equals(known(at).newOrChange());
        boolean mayLackData = !newWork && supports(at).stream().map(id -> portfolio.outcome(id).orElseThrow()).allMatch(outcome -> outcome.causes().isEmpty()
                && outcome.knownState().orElse(State.GAP) == State.GAP || outcome.causes().containsKey(Cause.DATA) && !outcome.causes().containsKey(Cause.KNOWLEDGE));
        boolean surelyLacksData = mayLackData && known(at).newOrChange() != null && supports(at).stream().noneMatch(id -> portfolio.outcome(id).orElseThrow().causes().isEmpty());
        for (int impact = 1; impact <= 7; impact++) {
            for (Response response : Response.values()) {
                if ((known(at).work().impacts() >> impact & 1) == 1 && (known(at).work().responses() >> response.ordinal() & 1) == 1) {
                    List<Response> read = new ArrayList<>();
                    if ((known(at).work().obstacles() & 2) != 0) {
                        read.add(Response.MEMORISED);
                    }
                    if ((known(at).work().obstacles() & 1) != 0) {
                        if (mayLackData) {
                            read.add(Response.REFERENCED);
                        }
                        if (!surelyLacksData) {
                            read.add(response);
                        }
                    }
                    for (Response one : read) {
                        Disposition cell = portfolio.policy().rules().cell(impact, one).disposition();
                        int depth = cell == Disposition.KEEP ? 3 : cell == Disposition.SLIM ? isLean(at) == Boolean.FALSE ? 2 : 3 : 1;
                        greatest = Math.max(greatest, depth);
                    }
                }
            }
        }
        return greatest;
    }
}
