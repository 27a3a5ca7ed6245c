package app.winnow.verdict;

import app.winnow.model.Pair;
import app.winnow.model.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an offering's same-as group may do to it (decision model, rules 5 and 6). The others enter by the set of keys that each may have, and up to six
 * open pairs by all their answers; more are taken as if each of their offerings came or stayed away by itself, which is a superset.
 */
final class Group {
    private static final int EXACT_PAIRS = 6;
    /** Up to so many others are weighed one by one for what they turn, and in states that the offering is known not to be in. */
    private static final int FEW = 24;
    /** Where more than so many offerings may be one job by open pairs, each may merge, and the best of them stand for all survivors. */
    private static final int CROWD = 256;

    private final Candidate self;
    private final Survival survival = new Survival();
    private final Set<Integer> survivors = new TreeSet<>();
    private final Set<Pair> turningPairs = new LinkedHashSet<>();
    private final Map<Integer, Set<Cue>> turningOthers = new LinkedHashMap<>();
    private boolean mayStandBeside;

    Group(Candidate self, SameJob.Cluster cluster, Map<Integer, Candidate> candidates) {
        this.self = self;
        if (cluster.proposed().size() > EXACT_PAIRS && candidates.size() > CROWD) {
            takeForCrowd(cluster, candidates);
            return;
        }
        List<Company> companies = companies(cluster, candidates);
        for (boolean aid : new boolean[] {false, true}) {
            for (int key = Candidate.LOWEST; key < Candidate.CREDENTIAL; key++) {
                if (self.keys(aid).contains(key)) {
                    weigh(aid, key, companies, cluster);
                } else if (Candidate.isPossible(key) && candidates.size() <= FEW) {
                    imagine(aid, key, companies);
                }
            }
        }
    }

    private void takeForCrowd(SameJob.Cluster cluster, Map<Integer, Candidate> candidates) {
        for (boolean aid : new boolean[] {false, true}) {
            for (int key : self.keys(aid)) {
                survival.add(aid, Candidate.isProtected(key), Candidate.links(key), Survival.GOES_ON | Survival.MERGES);
            }
        }
        candidates.values().stream().filter(one -> one != self && one.rank() > candidates.size() - FEW).forEach(one -> survivors.add(one.offering()));
        addOwnPairs(cluster);
    }

    private void addOwnPairs(SameJob.Cluster cluster) {
        cluster.proposed().stream().filter(pair -> pair.one() == self.offering() || pair.other() == self.offering())
                .forEach(pair -> turningPairs.add(pair.pair()));
    }

    /** A state that it is known not to be in, which a changed fact would bring it to. */
    private void imagine(boolean aid, int key, List<Company> companies) {
        for (Company company : companies) {
            survival.add(aid, Candidate.isProtected(key), Candidate.links(key), new Contest(aid, key, company, null).ways(false));
        }
    }

    /** What may become of the offering, by its own state. */
    Survival survival() {
        return survival;
    }

    /** Every offering that it may merge into. */
    Set<Integer> survivors() {
        return survivors;
    }

    /** Open pairs whose answer may turn what becomes of it. */
    Set<Pair> turningPairs() {
        return turningPairs;
    }

    /** Others of the group with the unknown facts that may turn what becomes of it. */
    Map<Integer, Set<Cue>> turningOthers() {
        return turningOthers;
    }

    /** Whether it may be protected on another basis than the survivor and so go on beside it. */
    boolean mayStandBeside() {
        return mayStandBeside;
    }

    /** Those with whom it is the same job under one set of answers to the open pairs, and those who may be or not. */
    private record Company(int answers, List<Candidate> with, List<Candidate> perhaps) { }

    private List<Company> companies(SameJob.Cluster cluster, Map<Integer, Candidate> candidates) {
        int open = cluster.proposed().size();
        List<Company> companies = new ArrayList<>();
        if (open > EXACT_PAIRS) {
            List<Candidate> with = connected(cluster, 0, candidates);
            List<Candidate> perhaps = Arrays.stream(cluster.offerings()).mapToObj(candidates::get)
                    .filter(one -> one != null && one != self && !with.contains(one)).toList();
            companies.add(new Company(0, with, perhaps));
            return companies;
        }
        for (int answers = 0; answers < 1 << open; answers++) {
            companies.add(new Company(answers, connected(cluster, answers, candidates), List.of()));
        }
        return companies;
    }

    /** The others connected by pairs that are the same, open ones where their bit is set. */
    private List<Candidate> connected(SameJob.Cluster cluster, int answers, Map<Integer, Candidate> candidates) {
        SameJob.Parts parts = new SameJob.Parts();
        cluster.same().forEach(edge -> parts.join(edge[0], edge[1]));
        for (int at = 0; at < cluster.proposed().size() && at < 31; at++) {
            if ((answers & 1 << at) != 0) {
                parts.join(cluster.proposed().get(at).one(), cluster.proposed().get(at).other());
            }
        }
        int mine = parts.of(self.offering());
        return Arrays.stream(cluster.offerings()).filter(one -> one != self.offering() && parts.of(one) == mine && candidates.containsKey(one))
                .mapToObj(candidates::get).toList();
    }

    private void weigh(boolean aid, int key, List<Company> companies, SameJob.Cluster cluster) {
        int[] ways = new int[companies.size()];
        for (int at = 0; at < ways.length; at++) {
            ways[at] = new Contest(aid, key, companies.get(at), null).ways(true);
            survival.add(aid, Candidate.isProtected(key), Candidate.links(key), ways[at]);
        }
        findTurningPairs(ways, companies, cluster);
        for (int at = 0; at < ways.length; at++) {
            if (ways[at] == (Survival.GOES_ON | Survival.MERGES)) {
                findTurningOthers(aid, key, companies.get(at));
            }
        }
    }

    private void findTurningPairs(int[] ways, List<Company> companies, SameJob.Cluster cluster) {
        if (ways.length == 1) {
            if (ways[0] == (Survival.GOES_ON | Survival.MERGES)) {
                addOwnPairs(cluster);
            }
            return;
        }
        for (int at = 0; at < cluster.proposed().size(); at++) {
            boolean turns = false;
            for (int answers = 0; answers < ways.length; answers++) {
                int other = answers | 1 << at;
                turns |= other != answers && (ways[answers] | ways[other]) == 3
                        && (ways[answers] != ways[other] || !companies.get(answers).with().equals(companies.get(other).with()));
            }
            if (turns) {
                turningPairs.add(cluster.proposed().get(at).pair());
            }
        }
    }

    /** Facts of those who are the same job for sure; of the others only the pair is asked. */
    private void findTurningOthers(boolean aid, int key, Company company) {
        for (Candidate other : company.with()) {
            int options = other.keys(aid).size() + (other.mayBeOut(aid) ? 1 : 0);
            if (options > 1 && !turningOthers.containsKey(other.offering())
                    && (company.with().size() > FEW ? straddles(aid, key, other) : turns(aid, key, company, other))) {
                turningOthers.put(other.offering(), other.turning());
            }
        }
    }

    /** Whether it may stand below this offering and above it. */
    private boolean straddles(boolean aid, int key, Candidate other) {
        int highest = Math.max(other.highest(aid, false), other.highest(aid, true));
        return highest >= key && (other.mayBeOut(aid) || other.keys(aid).iterator().next() <= key);
    }

    private boolean turns(boolean aid, int key, Company company, Candidate other) {
        int first = -1;
        for (int option : other.extremes(aid)) {
            int ways = new Contest(aid, key, company, new Fixed(other, option)).ways(false);
            if (first >= 0 && ways != first) {
                return true;
            }
            first = ways;
        }
        return false;
    }

    /** One candidate held at one of its keys. */
    private record Fixed(Candidate candidate, int key) { }

    /** The choice of a survivor seen by this offering at one of its keys. */
    private final class Contest {
        static final int OUT = Candidate.OUT;
        private final boolean aid;
        private final long mine;
        private final boolean isProtected;
        private final Company company;
        private final Fixed fixed;

        Contest(boolean aid, int key, Company company, Fixed fixed) {
            this.aid = aid;
            this.mine = place(key, self);
            this.isProtected = Candidate.isProtected(key);
            this.company = company;
            this.fixed = fixed;
        }

        int ways(boolean record) {
            long lowest = Long.MIN_VALUE;
            long second = Long.MIN_VALUE;
            for (Candidate one : company.with()) {
                long least = least(one);
                second = Math.max(second, Math.min(lowest, least));
                lowest = Math.max(lowest, least);
            }
            int ways = lowest < mine ? Survival.GOES_ON : 0;
            for (Candidate one : company.with()) {
                ways |= into(one, least(one) == lowest ? second : lowest, record);
            }
            for (Candidate one : company.perhaps()) {
                ways |= into(one, lowest, record);
            }
            return ways;
        }

        /** What happens when this candidate is the best; all others must be able to stand below it. */
        private int into(Candidate best, long others, boolean record) {
            int ways = 0;
            for (boolean protectedKey : new boolean[] {false, true}) {
                int key = highest(best, protectedKey);
                if (key != OUT && place(key, best) > mine && place(key, best) > others) {
                    int found = accepts(best, key);
                    ways |= found;
                    if (record && (found & Survival.MERGES) != 0) {
                        survivors.add(best.offering());
                    }
                    mayStandBeside |= record && (found & Survival.GOES_ON) != 0;
                }
            }
            return ways;
        }

        /** Its highest key of those that are protected or not: if any of them can be the best, that one can. */
        private int highest(Candidate one, boolean isProtected) {
            if (fixed != null && fixed.candidate() == one) {
                return fixed.key() != OUT && Candidate.isProtected(fixed.key()) == isProtected ? fixed.key() : OUT;
            }
            return one.highest(aid, isProtected);
        }

        /** A protected one merges only into a survivor of the same basis and name. */
        private int accepts(Candidate best, int key) {
            if (!isProtected) {
                return Survival.MERGES;
            }
            if (!Candidate.isProtected(key)) {
                return Survival.GOES_ON;
            }
            Requirement required = self.requirement();
            Requirement other = best.requirement();
            return required == null || other == null ? Survival.GOES_ON | Survival.MERGES
                    : required.equals(other) ? Survival.MERGES : Survival.GOES_ON;
        }

        private long least(Candidate one) {
            boolean isFixed = fixed != null && fixed.candidate() == one;
            if (isFixed ? fixed.key() == OUT : one.mayBeOut(aid)) {
                return Long.MIN_VALUE;
            }
            int key = isFixed ? fixed.key() : one.keys(aid).iterator().next();
            return place(key, one);
        }

        private long place(int key, Candidate one) {
            return (long) key << 32 | one.rank();
        }
    }
}
