package app.winnow.insight.cover;

import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Status;
import app.winnow.insight.Hours;
import app.winnow.verdict.Known;
import app.winnow.verdict.Ties;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What a portfolio says of each offering as far as the smallest set is concerned, looked up once for all completions. By dense index; NaN is unknown. */
final class Taken {
    final Portfolio portfolio;
    final Verdicts verdicts;
    final Hours hoursOf;
    final Standing[] standing;
    /** 1 aid, 3 everything else; 0 where it has no choice of its own. */
    final int[] today;
    final boolean[] isWhole;
    final boolean[] isLean;
    final boolean[] isOffered;
    final double[] hours;
    final double[] maintenance;
    /** Depth by decision, -1 undecided. */
    final int[] decided;
    /** Whether the decision asks for an aid that has to be built. */
    final boolean[] buildsAid;
    /** Outcomes served at 2 or more, those at which nobody has looked, and how often rule 9 wants which depth. */
    final int[][] served;
    final int[][] unseen;
    final int[][] ways;
    final boolean[] isSilent;
    final boolean[] isUnwritten;
    /** Audience and language as numbers, 0 for all. */
    final int[] audience;
    final int[] language;
    final List<String> words = new ArrayList<>(List.of(""));
    /** Known hours and maintenance, sorted. */
    final double[] knownHours;
    final double[] knownMaintenance;
    /** How often a link that was looked at is of strength 2 or more. */
    final double supporting;

    private final Ties ties;
    private final Map<String, Integer> wordAt = new HashMap<>(Map.of("", 0));
    private final Map<String, Integer> outcomeAt = new HashMap<>();
    private final Set<String> aidsNamed = new HashSet<>();
    private long looked;
    private long supported;

    Taken(Verdicts verdicts) {
        this.verdicts = verdicts;
        portfolio = verdicts.portfolio();
        ties = verdicts.ties();
        hoursOf = Hours.of(portfolio);
        int size = portfolio.offerings().size();
        standing = new Standing[size];
        today = new int[size];
        isWhole = new boolean[size];
        isLean = new boolean[size];
        isOffered = new boolean[size];
        hours = new double[size];
        maintenance = new double[size];
        decided = new int[size];
        buildsAid = new boolean[size];
        served = new int[size][];
        unseen = new int[size][];
        ways = new int[size][];
        isSilent = new boolean[size];
        isUnwritten = new boolean[size];
        audience = new int[size];
        language = new int[size];
        for (int at = 0; at < portfolio.outcomes().size(); at++) {
            outcomeAt.put(portfolio.outcomes().get(at).id(), at);
        }
        NinthRule ninth = new NinthRule(portfolio.policy().rules());
        for (int at = 0; at < size; at++) {
            take(at, portfolio.offerings().get(at), verdicts.known(at), ninth);
        }
        for (int at = 0; at < size; at++) {
            settle(at, portfolio.offerings().get(at), verdicts.known(at));
        }
        keepSurvivors();
        carryAttached();
        knownHours = known(hours);
        knownMaintenance = known(maintenance);
        supporting = looked == 0 ? .5 : (double) supported / looked;
    }

    private void take(int at, Offering offering, Known known, NinthRule ninth) {
        isOffered[at] = known.status() == null || known.status() == Status.OFFERED;
        hours[at] = hoursOf.at(at).orElse(Double.NaN);
        maintenance[at] = offering.facts(Field.MAINTENANCE).number(Field.MAINTENANCE).orElse(Double.NaN);
        audience[at] = word(offering.scope().audience());
        language[at] = word(offering.scope().language());
        isWhole[at] = known.kind() == Kind.SERVICE || known.kind() == Kind.LIBRARY;
        isLean[at] = ninth.lean(offering) == 0b10;
        served[at] = served(known);
        unseen[at] = unseen(offering, known);
        isUnwritten[at] = portfolio.complete().entrySet().stream()
                .noneMatch(row -> row.getValue() && row.getKey().covers(offering.scope().unit(), offering.scope().audience()));
        List<Outcome> outcomes = java.util.stream.IntStream.of(served[at]).mapToObj(portfolio.outcomes()::get).toList();
        ways[at] = ninth.ways(offering, known, outcomes);
        today[at] = known.kind() == Kind.AID ? 1 : 3;
        decided[at] = decided(at, offering);
    }

    private int word(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        return wordAt.computeIfAbsent(key, any -> {
            words.add(text.strip());
            return words.size() - 1;
        });
    }

    private int[] served(Known known) {
        if (known.links() == null) {
            return new int[0];
        }
        return known.links().named().entrySet().stream().filter(entry -> entry.getValue().strength() >= 2 && outcomeAt.containsKey(entry.getKey()))
                .mapToInt(entry -> outcomeAt.get(entry.getKey())).sorted().toArray();
    }

    /** Outcomes that concern it, or nobody has looked whether they do. */
    private int[] unseen(Offering offering, Known known) {
        List<Integer> unlooked = new ArrayList<>();
        for (int at = 0; at < portfolio.outcomes().size(); at++) {
            Outcome outcome = portfolio.outcomes().get(at);
            boolean seen = known.links() != null && known.links().to(outcome).isPresent();
            if (!seen && outcome.scope().concerns(offering.scope())) {
                unlooked.add(at);
            }
            looked += seen ? 1 : 0;
        }
        supported += served(known).length;
        return unlooked.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A need that is passed on stays until somebody accepts it, and what is parked stays. */
    private int decided(int at, Offering offering) {
        Decision decision = offering.decision();
        if (decision == null) {
            return CoverProblem.FREE;
        }
        return switch (decision.disposition()) {
            case KEEP, PARK -> today[at];
            case SLIM -> Math.min(2, today[at]);
            case REPLACE -> 1;
            case MERGE, MOVE_OUT, RETIRE -> 0;
            case HAND_BACK -> decision.carrying().acceptedBy().isBlank() ? today[at] : 0;
        };
    }

    private void settle(int at, Offering offering, Known known) {
        isSilent[at] = known.required() == null || known.purpose() == null;
        boolean isAttached = host(at) >= 0;
        if (known.isWithdrawn()) {
            standing[at] = Standing.WITHDRAWN;
        } else if (known.kind() == Kind.CONTAINER || isAttached) {
            standing[at] = Standing.APART;
        } else if (decided[at] != CoverProblem.FREE) {
            standing[at] = Standing.DECIDED;
            buildsAid[at] = buildsAid(at, offering.decision());
        } else if (known.isProtected().orElse(false)) {
            standing[at] = Standing.PROTECTED;
        } else if (known.purpose() == Purpose.CREDENTIAL) {
            standing[at] = Standing.CREDENTIAL;
        } else {
            standing[at] = Standing.FREE;
        }
        today[at] = standing[at] == Standing.WITHDRAWN || standing[at] == Standing.APART ? 0 : today[at];
    }

    /** What it is attached to, -1 where that has no choice of its own to go with. */
    private int host(int at) {
        int host = verdicts.known(at).kind() == Kind.ATTACHED ? ties.hostOf(at).orElse(-1) : -1;
        boolean isThere = host >= 0 && !verdicts.known(host).isWithdrawn() && verdicts.known(host).kind() != Kind.CONTAINER && verdicts.known(host).kind() != Kind.ATTACHED;
        return isThere ? host : -1;
    }

    /** A decided aid has to be built unless it names an offering, one decided before, or an aid is there for one of the same outcomes and people. */
    private boolean buildsAid(int at, Decision decision) {
        boolean wants = decision.disposition() == Disposition.REPLACE && today[at] == 3 || decision.aid().value() != AidValue.NONE;
        String what = decision.aid().what().strip();
        if (!wants) {
            return false;
        }
        if (!what.isEmpty()) {
            return portfolio.offering(what).isEmpty() && portfolio.offerings().stream().noneMatch(other -> other.title().equalsIgnoreCase(what))
                    && aidsNamed.add(what.toLowerCase(Locale.ROOT));
        }
        return java.util.stream.IntStream.range(0, today.length).noneMatch(aid -> isAidFor(aid, at));
    }

    private boolean isAidFor(int aid, int at) {
        Known known = verdicts.known(aid);
        if (aid == at || known.kind() != Kind.AID || known.isWithdrawn() || decided[aid] == 0) {
            return false;
        }
        boolean meets = meets(audience[aid], audience[at]) && meets(language[aid], language[at]);
        return meets && java.util.stream.IntStream.of(served[aid]).anyMatch(outcome -> java.util.stream.IntStream.of(served[at]).anyMatch(own -> own == outcome));
    }

    /** Blank on one side, or equal. */
    static boolean meets(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    /** What others merge into by decision stays, unless people decided on it too. */
    private void keepSurvivors() {
        for (Offering offering : portfolio.offerings()) {
            Decision decision = offering.decision();
            if (decision != null && decision.disposition() == Disposition.MERGE) {
                portfolio.indexOf(decision.into().strip()).ifPresent(into -> {
                    standing[into] = standing[into] == Standing.FREE ? Standing.SURVIVOR : standing[into];
                });
            }
        }
    }

    /** People sit in what is attached, too: its hours are those of what it is attached to. */
    private void carryAttached() {
        for (int at = 0; at < standing.length; at++) {
            int host = host(at);
            if (standing[at] == Standing.APART && host >= 0) {
                hours[host] = hours[host] + (Double.isNaN(hours[at]) ? 0 : hours[at]);
                maintenance[host] = Double.isNaN(maintenance[at]) ? maintenance[host] : maintenance[at] + (Double.isNaN(maintenance[host]) ? 0 : maintenance[host]);
            }
        }
    }

    private double[] known(double[] figures) {
        return java.util.stream.IntStream.range(0, figures.length).filter(at -> today[at] > 0 && !Double.isNaN(figures[at])).mapToDouble(at -> figures[at]).sorted().toArray();
    }

    /** How many that have a choice are without this figure. */
    int missing(double[] figures) {
        return (int) java.util.stream.IntStream.range(0, figures.length).filter(at -> today[at] > 0 && Double.isNaN(figures[at])).count();
    }

    OptionalDouble hours(int at) {
        return Double.isNaN(hours[at]) ? OptionalDouble.empty() : OptionalDouble.of(hours[at]);
    }
}
