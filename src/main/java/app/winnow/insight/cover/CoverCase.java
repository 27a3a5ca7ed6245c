package app.winnow.insight.cover;

import app.winnow.model.Policy;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A portfolio as a {@link CoverProblem}: which outcomes of which audience and language ask for which depth, what each offering costs at which depth, and why it is
 * free or held. Offerings have their dense index. Costs are hours ({@link app.winnow.insight.Hours}) and maintenance; an unknown figure counts as the middle of
 * the known ones, because neither 0 nor much would be fair to it, and is in no figure that is shown.
 */
public final class CoverCase {
    /** No new aid is limited by what nobody knows. */
    private static final double UNLIMITED = Double.POSITIVE_INFINITY;

    /** One outcome (by its place in the portfolio) of one audience and language, "" = all. */
    public record Demand(int outcome, String audience, String language) { }

    final Taken taken;
    private final CoverProblem problem;
    private final List<Demand> demands = new ArrayList<>();
    private final Standing[] standing;
    private final double overrun;

    private final Map<Long, Integer> rows = new HashMap<>();
    private final List<int[]> rowWords = new ArrayList<>();
    private final int[] depth;
    private final double[] cost;
    private final double[] use;
    private final int[] fixed;
    private final int[] wants;

    CoverCase(Taken taken, Guess guess) {
        this.taken = taken;
        int size = taken.standing.length;
        standing = taken.standing.clone();
        cost = new double[CoverProblem.DEPTHS * size];
        use = new double[CoverProblem.DEPTHS * size];
        fixed = new int[size];
        wants = new int[size];
        int[][] supports = new int[size][];
        double capacity = 0;
        for (int at = 0; at < size; at++) {
            supports[at] = look(at, guess);
            capacity += price(at, guess);
        }
        int[][] serves = new int[size][];
        addRows(supports);
        depth = new int[demands.size()];
        double[] weight = new double[demands.size()];
        List<List<Integer>> rowsOf = rowsOfOutcomes();
        for (int at = 0; at < size; at++) {
            serves[at] = taken.today[at] == 0 ? new int[0] : serves(at, supports[at], rowsOf);
        }
        for (int row = 0; row < weight.length; row++) {
            weight[row] = Math.max(0, taken.portfolio.outcomes().get(demands.get(row).outcome()).weight());
        }
        double needed = least();
        overrun = taken.knownMaintenance.length == 0 ? 0 : Math.max(0, needed - capacity);
        problem = new CoverProblem(cost, use, serves, depth, weight, taken.knownMaintenance.length == 0 ? UNLIMITED : Math.max(capacity, needed), fixed);
    }

    /** The portfolio as people tagged it. */
    public static CoverCase of(Verdicts verdicts) {
        return new CoverCase(new Taken(verdicts), Guess.AS_TAGGED);
    }

    /** The same in numbers. */
    public CoverProblem problem() {
        return problem;
    }

    /** What is asked for, in the order of the problem. */
    public List<Demand> demands() {
        return List.copyOf(demands);
    }

    /** Why this offering is free or held. */
    public Standing standing(int offering) {
        return standing[offering];
    }

    /** How deep it is today: 3, or 1 for an aid; 0 for what has no choice of its own. */
    public int today(int offering) {
        return taken.today[offering];
    }

    /** Hours that aids which people decided on need beyond the maintenance that is freed; 0 when they fit. */
    public double overrun() {
        return overrun;
    }

    /** Whether the new aids are limited: some maintenance is known. */
    public boolean isLimited() {
        return taken.knownMaintenance.length > 0;
    }

    /** The outcomes it supports beyond those said, its fate where nobody looked, and how deep rule 9 wants it. */
    private int[] look(int at, Guess guess) {
        fixed[at] = CoverProblem.FREE;
        wants[at] = taken.today[at] == 1 ? 1 : Math.min(taken.today[at], guess.depth(taken.ways[at]));
        if (standing[at] == Standing.FREE && taken.isSilent[at] && guess.isHeldBySilence()) {
            standing[at] = Standing.PROTECTED;
        }
        boolean looked = taken.verdicts.known(at).links() != null;
        boolean stays = (taken.unseen[at].length > 0 || !looked) && guess.staysUnseen(looked);
        if (standing[at] == Standing.FREE && (stays || taken.isUnwritten[at] && guess.supportsUnwritten())) {
            standing[at] = Standing.NOT_LOOKED_AT;
        }
        if (standing[at].isHeld()) {
            fixed[at] = standing[at] == Standing.DECIDED ? taken.decided[at] : taken.today[at];
        } else if (taken.today[at] == 0) {
            fixed[at] = 0;
        }
        int[] supports = Arrays.copyOf(taken.served[at], taken.served[at].length + taken.unseen[at].length);
        int count = taken.served[at].length;
        for (int outcome : taken.unseen[at]) {
            if (guess.supportsUnseen(taken.supporting)) {
                supports[count++] = outcome;
            }
        }
        return Arrays.copyOf(supports, count);
    }

    /** Costs and uses of one offering at each depth; what comes back is the maintenance that it could free. */
    private double price(int at, Guess guess) {
        Policy policy = taken.portfolio.policy();
        boolean known = !Double.isNaN(taken.hours[at]);
        double hours = known ? taken.hours[at] : taken.knownHours.length == 0 ? 1 : guess.figure(taken.knownHours);
        boolean keeps = !Double.isNaN(taken.maintenance[at]);
        double maintenance = keeps ? taken.maintenance[at] : taken.knownMaintenance.length == 0 ? 0 : guess.figure(taken.knownMaintenance);
        double freed = taken.today[at] == 0 || taken.knownMaintenance.length == 0 ? 0 : keeps ? maintenance : guess.freed(taken.knownMaintenance);
        int base = CoverProblem.DEPTHS * at;
        Arrays.fill(cost, base + 1, base + CoverProblem.DEPTHS, Double.NaN);
        if (taken.today[at] == 0) {
            return 0;
        }
        set(base + taken.today[at], hours + maintenance, freed);
        boolean canSlim = taken.today[at] == 3 && (!taken.isWhole[at] && !taken.isLean[at] || taken.decided[at] == 2);
        if (canSlim) {
            set(base + 2, hours * policy.shares().expected() + maintenance, freed);
        }
        double upkeep = policy.rates().aidUpkeepHours();
        double effort = taken.knownMaintenance.length == 0 ? 0 : policy.rates().aidBuildHours() + upkeep;
        if (taken.today[at] == 3 && (!taken.isWhole[at] || taken.decided[at] == 1)) {
            boolean isThere = taken.decided[at] == 1 && !taken.buildsAid[at];
            set(base + 1, isThere ? 0 : upkeep, isThere ? 0 : effort);
        } else if (taken.buildsAid[at]) {
            set(base + 1, hours + maintenance + upkeep, freed + effort);
        }
        if (taken.buildsAid[at] && taken.decided[at] >= 2) {
            set(base + taken.decided[at], cost[base + taken.decided[at]] + upkeep, use[base + taken.decided[at]] + effort);
        }
        return freed;
    }

    private void set(int place, double itsCost, double itsUse) {
        cost[place] = itsCost;
        use[place] = itsUse;
    }

    /** What the least answer that is surely there needs: everything that is free as it is today. */
    private double least() {
        double needed = 0;
        for (int at = 0; at < fixed.length; at++) {
            int stays = fixed[at] == CoverProblem.FREE ? taken.today[at] : fixed[at];
            needed += stays == 0 ? 0 : use[CoverProblem.DEPTHS * at + stays];
        }
        return needed;
    }

    /** An outcome that names its people has one row; one for everybody has a row for each audience and language that an offering names. */
    private void addRows(int[][] supports) {
        for (int at = 0; at < supports.length; at++) {
            if (taken.today[at] > 0) {
                for (int outcome : supports[at]) {
                    row(outcome, audience(outcome, at), language(outcome, at));
                }
            }
        }
    }

    private int audience(int outcome, int at) {
        return taken.portfolio.outcomes().get(outcome).scope().audience().isBlank() ? taken.audience[at] : 0;
    }

    private int language(int outcome, int at) {
        return taken.portfolio.outcomes().get(outcome).scope().language().isBlank() ? taken.language[at] : 0;
    }

    private void row(int outcome, int audience, int language) {
        long words = taken.words.size();
        long key = (outcome * words + audience) * words + language;
        if (rows.putIfAbsent(key, demands.size()) == null) {
            demands.add(new Demand(outcome, taken.words.get(audience), taken.words.get(language)));
            rowWords.add(new int[] {audience, language});
        }
    }

    private List<List<Integer>> rowsOfOutcomes() {
        List<List<Integer>> rowsOf = new ArrayList<>();
        taken.portfolio.outcomes().forEach(outcome -> rowsOf.add(new ArrayList<>()));
        for (int row = 0; row < demands.size(); row++) {
            rowsOf.get(demands.get(row).outcome()).add(row);
        }
        return rowsOf;
    }

    /** What is for everybody serves each audience and language; what names one serves that one. */
    private int[] serves(int at, int[] supports, List<List<Integer>> rowsOf) {
        List<Integer> serves = new ArrayList<>();
        for (int outcome : supports) {
            int audience = audience(outcome, at);
            int language = language(outcome, at);
            for (int row : rowsOf.get(outcome)) {
                int[] words = rowWords.get(row);
                if ((audience == 0 || audience == words[0]) && (language == 0 || language == words[1])) {
                    serves.add(row);
                }
            }
        }
        for (int row : serves) {
            depth[row] = Math.max(depth[row], wants[at]);
        }
        return serves.stream().mapToInt(Integer::intValue).toArray();
    }
}
