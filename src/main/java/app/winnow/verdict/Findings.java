package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything worked out about one state of an audit: what is known of each offering, what it is tied to, and, as one column of direction codes, what the
 * rules say of it. A next state shares what did not change (see {@link Following}). Does not change once it is made; safe for several threads.
 */
final class Findings {
    /** The code of an offering that nobody judges. */
    private static final int WITHDRAWN = -1;

    final Portfolio portfolio;
    final LocalDate asOf;
    final Relations relations;
    final KnownFacts facts;
    final LinkFacts links;
    final SameJob sameJob;
    final Codes codes;
    final Solver solver;
    /** Groups and codes are shared with the state before until one of them is another. */
    private Map<Integer, Group> groups;
    private int[] code;
    private final Tied tied;
    private final Asked asked;
    private int[] column = {};
    private volatile int[] dispositions;

    /** Works everything out anew. */
    Findings(Portfolio portfolio, LocalDate today) {
        this(portfolio, today, new Codes(), null);
    }

    /** Works everything out anew but for signatures that were solved before. */
    Findings(Portfolio portfolio, LocalDate today, Findings before) {
        this(portfolio, today, before.codes, before.solver);
    }

    private Findings(Portfolio portfolio, LocalDate today, Codes codes, Solver before) {
        this.portfolio = portfolio;
        asOf = portfolio.policy().asOfDate().orElse(today);
        relations = new Relations(portfolio);
        facts = new KnownFacts(portfolio, relations);
        links = new LinkFacts(portfolio, asOf);
        sameJob = new SameJob(portfolio);
        this.codes = codes;
        solver = before != null && before.policy().equals(portfolio.policy().rules()) ? before : new Solver(codes, portfolio.policy().rules());
        groups = new HashMap<>();
        sameJob.clusters().forEach(this::findGroups);
        code = new int[portfolio.offerings().size()];
        Arrays.fill(code, WITHDRAWN);
        Signatures maker = new Signatures(this);
        for (int at : relations.order()) {
            if (isJudged(at)) {
                code[at] = codes.of(maker.of(at));
            }
        }
        tied = new Tied(this);
        column = solver.column();
        asked = new Asked(this);
    }

    /** The state after {@code before} whose facts, groups and codes {@link Following} brings up to date. */
    private Findings(Findings before, Portfolio portfolio, KnownFacts facts) {
        this.portfolio = portfolio;
        this.facts = facts;
        asOf = before.asOf;
        relations = before.relations;
        links = before.links;
        sameJob = before.sameJob;
        codes = before.codes;
        solver = portfolio.policy().rules().equals(before.solver.policy()) ? before.solver : new Solver(codes, portfolio.policy().rules());
        groups = before.groups;
        code = before.code;
        tied = before.tied;
        column = solver == before.solver ? before.column : solver.column();
        // The questions of a draft are counted when it is done; those of the state before would keep that, and all before it, in memory.
        asked = null;
    }

    private Findings(Findings draft, Asked asked) {
        portfolio = draft.portfolio;
        facts = draft.facts;
        asOf = draft.asOf;
        relations = draft.relations;
        links = draft.links;
        sameJob = draft.sameJob;
        codes = draft.codes;
        solver = draft.solver;
        groups = draft.groups;
        code = draft.code;
        tied = draft.tied;
        column = draft.column.length < codes.size() ? solver.column() : draft.column;
        this.asked = asked;
    }

    int size() {
        return code.length;
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

    /** The direction code; negative when it is withdrawn. */
    int directionOf(int at) {
        return code[at];
    }

    /** The direction codes of all offerings; nobody changes it. */
    int[] directions() {
        return code;
    }

    /** The results still possible, as bits of {@link Packed}; 0 when it is withdrawn or not reached yet. */
    int results(int at) {
        int direction = code[at];
        return direction < 0 ? 0 : direction < column.length ? column[direction] : solver.results(direction);
    }

    /** The dispositions still possible, as bits by ordinal; 0 when it is withdrawn. */
    int dispositions(int at) {
        int[] known = dispositions;
        int direction = code[at];
        return direction < 0 ? 0 : (known == null ? allDispositions() : known)[direction];
    }

    /** By code; apart from the look at one offering, which has to be small for Java to make it quick. */
    private int[] allDispositions() {
        int[] known = new int[column.length];
        for (int direction = 0; direction < known.length; direction++) {
            known[direction] = Packed.dispositions(column[direction]);
        }
        dispositions = known;
        return known;
    }

    /** What the rules read of it; null when it is withdrawn. */
    Signature signature(int at) {
        return code[at] < 0 ? null : codes.at(code[at]);
    }

    /** What the rules say of it; null when it is withdrawn or not reached yet. */
    Solved solved(int at) {
        return code[at] < 0 ? null : solver.solve(codes.at(code[at]));
    }

    /** Its same-as group; null when it has none. */
    Group group(int at) {
        return groups.get(at);
    }

    /** Which questions are left. */
    Asked asked() {
        return asked;
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
        int[] members = relations.membersOf(container);
        for (int member : members) {
            if (!isJudged(member)) {
                return Arrays.stream(members).filter(this::isJudged).toArray();
            }
        }
        return members;
    }

    /** Every offering that this one, or all that is in it, may merge into. */
    Set<Integer> survivors(int at) {
        Group own = groups.get(at);
        int[] members = judgedMembers(at);
        if (members.length == 0) {
            return own == null ? Set.of() : own.survivors();
        }
        Set<Integer> survivors = new TreeSet<>(own == null ? Set.of() : own.survivors());
        for (int member : members) {
            survivors.addAll(survivors(member));
        }
        return survivors;
    }


    /** The offerings that are others than in an earlier state of the same size, by themselves or in what is found of them. */
    int[] differing(Findings earlier) {
        BitSet differing = new BitSet(code.length);
        boolean isSamePolicy = solver == earlier.solver;
        for (int at = 0; at < code.length; at++) {
            boolean same = facts.at(at) == earlier.facts.at(at) && code[at] == earlier.code[at] && (isSamePolicy || results(at) == earlier.results(at));
            differing.set(at, !same);
        }
        Arrays.stream(portfolio.offerings().differing(earlier.portfolio.offerings())).forEach(differing::set);
        if (groups != earlier.groups) {
            groups.forEach((at, group) -> {
                if (group != earlier.groups.get(at)) {
                    differing.set(at);
                    addContainers(differing, at);
                }
            });
        }
        return differing.stream().toArray();
    }

    private void addContainers(BitSet found, int at) {
        for (int container : relations.containersOf(at)) {
            found.set(container);
            addContainers(found, container);
        }
    }

    private void findGroups(SameJob.Cluster cluster) {
        Map<Integer, Candidate> candidates = new HashMap<>();
        for (int at : cluster.offerings()) {
            if (isJudged(at)) {
                candidates.put(at, new Candidate(at, facts.at(at), kinds(at), links.model(offering(at).scope(), facts.at(at).links(), true)));
            }
        }
        rank(candidates.values());
        candidates.forEach((at, self) -> groups.put(at, new Group(self, cluster, candidates)));
    }

    /** Directness now, update date, completions (unknown comes last), lowest code. */
    private void rank(Collection<Candidate> candidates) {
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

    /** A next state while it is being made. */
    static final class Draft {
        private final Findings before;
        private final Findings next;
        private final Signatures maker;

        Draft(Findings before, Portfolio portfolio, KnownFacts facts) {
            this.before = before;
            next = new Findings(before, portfolio, facts);
            maker = new Signatures(next);
        }

        /** The groups of this cluster anew. */
        void group(SameJob.Cluster cluster) {
            next.groups = next.groups == before.groups ? new HashMap<>(before.groups) : next.groups;
            next.findGroups(cluster);
        }

        /** Its code anew; whether its results are others now. */
        boolean code(int at) {
            int was = next.results(at);
            set(at, next.codes.of(maker.of(at)));
            return next.results(at) != was;
        }

        /** What is tied to others whose results are others now, in order, where nothing but the policy is different. */
        void ties() {
            boolean[] moved = moved();
            for (int place = 0; place < next.tied.size(); place++) {
                int host = next.tied.host(place);
                if (host >= 0 && moved[host] || isAny(moved, next.tied.members(place)) || isAny(moved, next.tied.neededBy(place))) {
                    int at = next.tied.at(place);
                    set(at, maker.tied(next.tied, place, next.code[at]));
                    moved[at] = before.results(at) != next.results(at);
                }
            }
        }

        private void set(int at, int direction) {
            if (direction != next.code[at]) {
                next.code = next.code == before.code ? before.code.clone() : next.code;
                next.code[at] = direction;
            }
        }

        /** By offering, whether the results of its code are others by the new policy. */
        private boolean[] moved() {
            boolean[] byCode = new boolean[before.column.length];
            for (int direction = 0; direction < byCode.length; direction++) {
                byCode[direction] = before.column[direction] != next.column[direction];
            }
            boolean[] moved = new boolean[next.code.length];
            for (int at = 0; at < moved.length; at++) {
                int direction = before.code[at];
                moved[at] = direction >= 0 && (direction < byCode.length ? byCode[direction] : before.results(at) != next.results(at));
            }
            return moved;
        }

        private static boolean isAny(boolean[] moved, int[] others) {
            for (int other : others) {
                if (moved[other]) {
                    return true;
                }
            }
            return false;
        }

        /** The state so far, to look at while the rest of it is made. */
        Findings soFar() {
            return next;
        }

        /** The finished state, with the questions that are left. */
        Findings done(Asked asked) {
            return new Findings(next, asked);
        }
    }
}
