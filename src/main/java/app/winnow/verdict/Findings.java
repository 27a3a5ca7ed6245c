package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Everything worked out about one portfolio: what is known of each offering, what it is tied to, and, step by step, what the rules say of it. */
final class Findings {
    final Portfolio portfolio;
    final LocalDate asOf;
    final Relations relations;
    final KnownFacts facts;
    final LinkFacts links;
    final SameJob sameJob;
    final Solver solver;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Signature[] signatures;
    private final Solved[] solved;

    Findings(Portfolio portfolio, LocalDate today) {
        this.portfolio = portfolio;
        asOf = portfolio.policy().asOfDate().orElse(today);
        relations = new Relations(portfolio);
        facts = new KnownFacts(portfolio, relations);
        links = new LinkFacts(portfolio, asOf);
        sameJob = new SameJob(portfolio);
        solver = new Solver(portfolio.policy().rules(), Odds.of(portfolio));
        signatures = new Signature[portfolio.offerings().size()];
        solved = new Solved[signatures.length];
        findGroups();
        Signatures maker = new Signatures(this);
        for (int at : relations.order()) {
            if (!facts.at(at).isWithdrawn()) {
                signatures[at] = maker.of(at);
                solved[at] = solver.solve(signatures[at]);
            }
        }
    }

    int size() {
        return signatures.length;
    }

    Offering offering(int at) {
        return portfolio.offerings().get(at);
    }

    String code(int at) {
        return offering(at).code();
    }

    /** Whether the offering is judged: it is not withdrawn. */
    boolean isJudged(int at) {
        return !facts.at(at).isWithdrawn();
    }

    /** What the rules read of it; null when it is withdrawn. */
    Signature signature(int at) {
        return signatures[at];
    }

    /** What the rules say of it; null when it is withdrawn or not reached yet. */
    Solved solved(int at) {
        return solved[at];
    }

    /** Its same-as group; null when it has none. */
    Group group(int at) {
        return groups.get(at);
    }

    /** The kinds that it may be. */
    Set<Kind> kinds(int at) {
        Known known = facts.at(at);
        if (known.kind() == null) {
            return EnumSet.of(Kind.COURSE, Kind.CONTAINER, Kind.AID, Kind.SERVICE, Kind.LIBRARY);
        }
        return known.kind() == Kind.ATTACHED && relations.hostOf(at).isEmpty() ? EnumSet.of(Kind.COURSE) : EnumSet.of(known.kind());
    }

    /** Members that are judged. */
    int[] judgedMembers(int container) {
        return java.util.Arrays.stream(relations.membersOf(container)).filter(this::isJudged).toArray();
    }

    /** Every offering that this one, or all that is in it, may merge into. */
    Set<Integer> survivors(int at) {
        Set<Integer> survivors = new TreeSet<>();
        if (groups.containsKey(at)) {
            survivors.addAll(groups.get(at).survivors());
        }
        for (int member : judgedMembers(at)) {
            survivors.addAll(survivors(member));
        }
        return survivors;
    }

    private void findGroups() {
        for (SameJob.Cluster cluster : sameJob.clusters()) {
            Map<Integer, Candidate> candidates = new HashMap<>();
            for (int at : cluster.offerings()) {
                if (isJudged(at)) {
                    candidates.put(at, new Candidate(at, facts.at(at), kinds(at), links.model(offering(at).scope(), facts.at(at).links(), true)));
                }
            }
            rank(candidates.values().stream().toList());
            candidates.forEach((at, self) -> groups.put(at, new Group(self, cluster, candidates)));
        }
    }

    /** Directness now, update date, completions (unknown comes last), lowest code. */
    private void rank(List<Candidate> candidates) {
        List<Candidate> best = candidates.stream().sorted(Comparator
                .comparingInt((Candidate one) -> offering(one.offering()).answers().get(Ask.DIRECTNESS).map(Dial::now).orElse(-1)).reversed()
                .thenComparing(one -> date(one.offering()), Comparator.reverseOrder())
                .thenComparing(one -> completions(one.offering()), Comparator.reverseOrder())
                .thenComparing(one -> code(one.offering()))).toList();
        for (int at = 0; at < best.size(); at++) {
            best.get(at).rank(best.size() - at);
        }
    }

    private LocalDate date(int at) {
        return offering(at).facts(Field.UPDATED).date(Field.UPDATED).orElse(LocalDate.MIN);
    }

    private double completions(int at) {
        OptionalDouble completions = offering(at).facts(Field.COMPLETIONS).number(Field.COMPLETIONS);
        return completions.orElse(-1);
    }
}
