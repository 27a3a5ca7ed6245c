package app.winnow.insight.cover;

import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why an offering is in the set or out of it, in words, and what would flip it. */
public final class Reasons {
    private static final int NAMED = 3;
    private static final int STEPS = 2_000;

    private final SmallestSet set;
    private final CoverCase of;
    private final CoverProblem problem;
    private final int[] depths;
    private final int[] covered;
    /** Who serves each demand. */
    private final int[][] servants;
    private final Words words = new Words();

    /** Reasons for these depths of this set. */
    public Reasons(SmallestSet set, int[] depths) {
        this.set = set;
        this.depths = depths.clone();
        of = set.cover();
        problem = of.problem();
        covered = problem.covered(depths);
        servants = servants(problem);
    }

    private static int[][] servants(CoverProblem problem) {
        int[][] servants = new int[problem.demands()][8];
        int[] count = new int[problem.demands()];
        for (int at = 0; at < problem.offerings(); at++) {
            for (int demand : problem.serves()[at]) {
                if (count[demand] == servants[demand].length) {
                    servants[demand] = Arrays.copyOf(servants[demand], 2 * count[demand]);
                }
                servants[demand][count[demand]++] = at;
            }
        }
        Arrays.setAll(servants, demand -> Arrays.copyOf(servants[demand], count[demand]));
        return servants;
    }

    /** Why it is in or out, in a sentence. */
    public String why(int at) {
        return switch (of.standing(at)) {
            case FREE -> depths[at] > 0 ? in(at) : out(at);
            case DECIDED -> words.say("why.decided", words.say("disposition." + disposition(at)));
            case PROTECTED -> words.say("why.protected");
            case CREDENTIAL -> words.say("why.credential");
            case SURVIVOR -> words.say("why.survivor");
            case NOT_LOOKED_AT -> words.say("why.not-looked-at");
            case APART -> words.say("why.apart");
            case WITHDRAWN -> words.say("why.withdrawn");
        };
    }

    private String disposition(int at) {
        Disposition disposition = offering(at).decision().disposition();
        return disposition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Offering offering(int at) {
        return of.taken.portfolio.offerings().get(at);
    }

    /** The demands that would be less deep without it. */
    private List<Integer> carries(int at, int depth) {
        List<Integer> carries = new ArrayList<>();
        for (int demand : problem.serves()[at]) {
            int others = 0;
            for (int other : servants[demand]) {
                others = other == at ? others : Math.max(others, depths[other]);
            }
            if (others < Math.min(problem.depth()[demand], depth)) {
                carries.add(demand);
            }
        }
        return carries;
    }

    private String in(int at) {
        List<Integer> carries = carries(at, depths[at]);
        long others = carries.stream().flatMap(demand -> Arrays.stream(servants[demand]).filter(other -> other != at
                && problem.deepest(other) >= Math.min(problem.depth()[demand], depths[at])).boxed()).distinct().count();
        return words.say("why.in", names(carries), depths[at], others);
    }

    private String out(int at) {
        if (problem.serves()[at].length == 0) {
            return words.say("why.nothing");
        }
        Set<String> by = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>();
        for (int demand : problem.serves()[at]) {
            if (covered[demand] < problem.depth()[demand]) {
                open.add(demand);
            }
            for (int other : servants[demand]) {
                if (depths[other] > 0 && depths[other] == covered[demand]) {
                    by.add(offering(other).code());
                }
            }
        }
        String covering = list(List.copyOf(by));
        return open.isEmpty() ? words.say("why.out", covering) : words.say("why.risk", names(open), by.isEmpty() ? 0 : 1, covering);
    }

    private String names(List<Integer> some) {
        return list(some.stream().map(demand -> name(of.demands().get(demand))).distinct().toList());
    }

    private String list(List<String> names) {
        List<String> first = names.subList(0, Math.min(NAMED, names.size()));
        return names.size() > NAMED ? words.say("and-more", String.join(", ", first), names.size() - NAMED) : String.join(", ", first);
    }

    private String name(CoverCase.Demand demand) {
        String id = of.taken.portfolio.outcomes().get(demand.outcome()).id();
        String people = java.util.stream.Stream.of(demand.audience(), demand.language()).filter(word -> !word.isEmpty()).collect(java.util.stream.Collectors.joining(", "));
        return people.isEmpty() ? id : words.say("of-people", id, people);
    }

    /**
     * What would flip it, worked out by solving again with the offering held the other way; {@link Watch} may stop that. Only for the full cover: on the curve, another
     * point may say otherwise.
     */
    public String flip(int at, Watch watch) {
        return switch (of.standing(at)) {
            case FREE -> depths[at] > 0 ? outAgain(at, watch) : inAgain(at, watch);
            case DECIDED -> words.say("flip.decided");
            case PROTECTED -> words.say("flip.protected");
            case CREDENTIAL -> words.say("flip.credential");
            case SURVIVOR -> words.say("flip.survivor");
            case NOT_LOOKED_AT -> words.say("flip.not-looked-at");
            case APART, WITHDRAWN -> "";
        };
    }

    private String outAgain(int at, Watch watch) {
        CoverProblem without = problem.holding(at, 0);
        int[] reachable = without.reachable();
        List<Integer> lost = new ArrayList<>();
        for (int demand : problem.serves()[at]) {
            if (reachable[demand] < Math.min(problem.depth()[demand], depths[at])) {
                lost.add(demand);
            }
        }
        if (!lost.isEmpty()) {
            return words.say("flip.only", names(lost));
        }
        CoverAnswer other = again(without, watch);
        return other.isThere() ? words.say("flip.out", other.cost() - set.answer().cost(), instead(other.depths())) : words.say("flip.no-room");
    }

    /** Held in at each depth in turn: what the others then save is what it may cost itself. */
    private String inAgain(int at, Watch watch) {
        double most = 0;
        int depth = 0;
        for (int held = 1; held <= problem.deepest(at) && problem.serves()[at].length > 0; held++) {
            if (problem.has(at, held)) {
                CoverAnswer other = again(problem.holding(at, held), watch);
                double enough = set.answer().cost() - (other.cost() - problem.cost(at, held));
                if (other.isThere() && enough > most + CoverAnswer.tolerance(most)) {
                    most = enough;
                    depth = held;
                }
            }
        }
        if (depth == 0) {
            return words.say(problem.serves()[at].length == 0 ? "flip.nothing" : "flip.free");
        }
        return words.say("flip.in", words.say("depth." + depth), most, problem.cost(at, depth));
    }

    private CoverAnswer again(CoverProblem held, Watch watch) {
        return new CoverSolver(STEPS).solve(held, set.answer(), watch);
    }

    private String instead(int[] others) {
        List<String> codes = new ArrayList<>();
        for (int at = 0; at < others.length; at++) {
            if (others[at] > depths[at]) {
                codes.add(offering(at).code());
            }
        }
        return list(codes);
    }
}
