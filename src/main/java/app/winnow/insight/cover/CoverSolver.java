package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * Finds the cheapest depths that cover all demands: first an answer at once, then better ones, at last the proof that none is cheaper. It may be stopped at any
 * time and then says how far from the best it may be. The same problem always gives the same answer.
 */
public final class CoverSolver {
    /** So many branches are enough for a proof at 10,000 offerings and 200 demands many times over. */
    public static final int PATIENT = 200_000;

    private final int limit;

    /** A solver that looks into so many branches at most; what it then has not proven has a gap. */
    public CoverSolver(int limit) {
        this.limit = limit;
    }

    /** The cheapest depths that cover every demand as deep as it asks, or as deep as anything can. */
    public CoverAnswer solve(CoverProblem problem, Watch watch) {
        return solve(problem, null, watch);
    }

    /** The same, starting from the answer of a problem of the same size that differs a little (null = none). */
    public CoverAnswer solve(CoverProblem problem, CoverAnswer before, Watch watch) {
        return weigh(problem, Double.POSITIVE_INFINITY, before, watch);
    }

    /** The depths at which cost + {@code perRisk} x risk is least; the answer's cost and bound are of that sum. */
    public CoverAnswer weigh(CoverProblem problem, double perRisk, CoverAnswer before, Watch watch) {
        return new Run(problem, perRisk, watch).answer(before);
    }

    /** One problem being solved. */
    private final class Run {
        private final Instance instance;
        private final Reduction reduced;
        private final Search search;
        private final Watch watch;
        private final double spent;

        Run(CoverProblem problem, double perRisk, Watch watch) {
            this.watch = watch;
            instance = new Instance(problem, perRisk);
            reduced = new Reduction(instance.columns());
            double sum = instance.spent();
            for (int column : reduced.taken()) {
                sum += instance.columns().cost()[column];
            }
            spent = sum;
            search = new Search(reduced.left(), watch::isOver, limit, this::tell);
        }

        CoverAnswer answer(CoverAnswer before) {
            if (before == null || !before.isThere()) {
                return answer(search.run(null, 0));
            }
            boolean[] taken = new boolean[reduced.left().size()];
            for (int column = 0; column < taken.length; column++) {
                int name = instance.columnName(reduced.columnNames()[column]);
                taken[column] = name >= 0 && before.depths()[name / CoverProblem.DEPTHS] == name % CoverProblem.DEPTHS;
            }
            search.offer(taken);
            double[] prices = new double[reduced.rowNames().length];
            for (int row = 0; row < prices.length; row++) {
                prices[row] = before.prices().demands()[instance.rowName(reduced.rowNames()[row])];
            }
            return answer(search.run(prices, before.prices().capacity()));
        }

        private void tell() {
            watch.found(answer(Math.min(search.rootBound(), search.bestCost())));
        }

        private CoverAnswer answer(double below) {
            CoverAnswer.Prices prices = prices();
            if (search.best() == null) {
                return new CoverAnswer(null, Double.POSITIVE_INFINITY, spent + below, prices, search.steps());
            }
            int[] depths = instance.depths(chosen());
            double cost = instance.costOf(depths);
            return new CoverAnswer(depths, cost, Math.min(cost, spent + below), prices, search.steps());
        }

        private int[] chosen() {
            int[] chosen = Arrays.copyOf(reduced.taken(), reduced.taken().length + search.best().length);
            int size = reduced.taken().length;
            for (int column = 0; column < search.best().length; column++) {
                if (search.best()[column]) {
                    chosen[size++] = reduced.columnNames()[column];
                }
            }
            return Arrays.copyOf(chosen, size);
        }

        private CoverAnswer.Prices prices() {
            double[] demands = new double[CoverProblem.DEPTHS * (instance.demands())];
            for (int row = 0; row < reduced.rowNames().length; row++) {
                demands[instance.rowName(reduced.rowNames()[row])] = search.prices()[row];
            }
            return new CoverAnswer.Prices(demands, search.capacityPrice());
        }
    }
}
