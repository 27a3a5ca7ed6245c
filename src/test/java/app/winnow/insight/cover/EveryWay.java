package app.winnow.insight.cover;

import java.util.ArrayList;
import java.util.List;

/** The slow second reading of what the solver does: tries every depth of every offering, one after the other. */
final class EveryWay {
    private final CoverProblem problem;
    private final int[] reachable;
    private final int[] depths;
    private final List<double[]> found = new ArrayList<>();
    private double least = Double.POSITIVE_INFINITY;

    EveryWay(CoverProblem problem) {
        this.problem = problem;
        depths = new int[problem.offerings()];
        reachable = new int[problem.demands()];
        for (int at = 0; at < depths.length; at++) {
            for (int depth = 0; depth < 4; depth++) {
                if (may(at, depth)) {
                    for (int demand : problem.serves()[at]) {
                        reachable[demand] = Math.max(reachable[demand], depth);
                    }
                }
            }
        }
    }

    private boolean may(int at, int depth) {
        boolean there = depth == 0 || !Double.isNaN(problem.cost()[4 * at + depth]);
        return there && (problem.fixed()[at] < 0 || problem.fixed()[at] == depth);
    }

    /** The least cost of covering all that can be covered within the capacity; infinite where nothing does. */
    double least() {
        tryAll(0, 0, 0, true);
        return least;
    }

    /** Cost and risk of everything within the capacity. */
    List<double[]> all() {
        tryAll(0, 0, 0, false);
        return found;
    }

    private void tryAll(int at, double cost, double use, boolean covering) {
        if (use > problem.capacity() + 1e-9 || covering && cost >= least) {
            return;
        }
        if (at == depths.length) {
            take(cost, covering);
            return;
        }
        for (int depth = 0; depth < 4; depth++) {
            if (may(at, depth)) {
                depths[at] = depth;
                tryAll(at + 1, cost + (depth == 0 ? 0 : problem.cost()[4 * at + depth]), use + (depth == 0 ? 0 : problem.use()[4 * at + depth]), covering);
            }
        }
    }

    private void take(double cost, boolean covering) {
        double risk = 0;
        boolean all = true;
        for (int demand = 0; demand < reachable.length; demand++) {
            int covered = 0;
            for (int at = 0; at < depths.length; at++) {
                for (int its : problem.serves()[at]) {
                    covered = its == demand ? Math.max(covered, depths[at]) : covered;
                }
            }
            all &= covered >= Math.min(problem.depth()[demand], reachable[demand]);
            risk += problem.weight()[demand] * Math.max(0, problem.depth()[demand] - covered);
        }
        if (!covering) {
            found.add(new double[] {cost, risk});
        } else if (all) {
            least = Math.min(least, cost);
        }
    }
}
