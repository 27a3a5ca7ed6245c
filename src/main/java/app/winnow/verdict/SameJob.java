package app.winnow.verdict;

import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same-as groups of a portfolio: connected sets of pairs answered yes, and what they may become while proposed pairs are open. */
final class SameJob {
    /** A pair that somebody proposed, between two offerings. */
    record Proposed(Pair pair, int one, int other) { }

    /** Offerings that may be connected, and the pairs between them that are open. */
    record Cluster(int[] offerings, List<int[]> same, List<Proposed> proposed) { }

    private final Portfolio portfolio;
    private final Map<Integer, Cluster> clusters = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SameJob(Portfolio portfolio) {
        this.portfolio = portfolio;
        Parts same = new Parts();
        Parts maybe = new Parts();
        List<int[]> edges = new ArrayList<>();
        List<Proposed> proposed = new ArrayList<>();
        portfolio.pairs().forEach((pair, state) -> {
            int one = portfolio.indexOf(pair.first()).orElse(-1);
            int other = portfolio.indexOf(pair.second()).orElse(-1);
            if (one >= 0 && other >= 0 && state != PairState.DIFFERENT) {
                maybe.join(one, other);
                if (state == PairState.SAME) {
                    same.join(one, other);
                    edges.add(new int[] {one, other});
                } else {
                    proposed.add(new Proposed(pair, one, other));
                }
            }
        });
        cluster(maybe, edges, proposed);
        reportDifferent(same);
    }

    /** The cluster of an offering; null when it is the same job as nobody. */
    Cluster of(int offering) {
        return clusters.get(offering);
    }

    List<Cluster> clusters() {
        return clusters.values().stream().distinct().toList();
    }

    List<Problem> problems() {
        return problems;
    }

    private void cluster(Parts maybe, List<int[]> edges, List<Proposed> proposed) {
        Map<Integer, TreeSet<Integer>> parts = new TreeMap<>();
        maybe.members().forEach(member -> parts.computeIfAbsent(maybe.of(member), any -> new TreeSet<>()).add(member));
        Map<Integer, Cluster> byRoot = new HashMap<>();
        parts.forEach((root, members) -> byRoot.put(root,
                new Cluster(members.stream().mapToInt(Integer::intValue).toArray(), new ArrayList<>(), new ArrayList<>())));
        edges.forEach(edge -> byRoot.get(maybe.of(edge[0])).same().add(edge));
        proposed.forEach(pair -> byRoot.get(maybe.of(pair.one())).proposed().add(pair));
        maybe.members().forEach(member -> clusters.put(member, byRoot.get(maybe.of(member))));
    }

    private void reportDifferent(Parts same) {
        portfolio.pairs().forEach((pair, state) -> {
            int one = portfolio.indexOf(pair.first()).orElse(-1);
            int other = portfolio.indexOf(pair.second()).orElse(-1);
            if (state == PairState.DIFFERENT && one >= 0 && other >= 0 && same.of(one) == same.of(other)) {
                problems.add(Words.problem("problem.different", pair.first(), pair.second()));
            }
        });
    }

    /** Connected parts, by a representative each. */
    static final class Parts {
        private final Map<Integer, Integer> above = new TreeMap<>();

        void join(int one, int other) {
            int root = of(one);
            int otherRoot = of(other);
            above.putIfAbsent(one, one);
            above.putIfAbsent(other, other);
            above.put(Math.max(root, otherRoot), Math.min(root, otherRoot));
        }

        int of(int member) {
            int root = member;
            while (above.getOrDefault(root, root) != root) {
                root = above.get(root);
            }
            int at = member;
            while (above.getOrDefault(at, at) != root && at != root) {
                at = above.put(at, root);
            }
            return root;
        }

        Iterable<Integer> members() {
            return new ArrayList<>(above.keySet());
        }
    }
}
