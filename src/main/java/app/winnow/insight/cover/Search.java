package app.winnow.insight.cover;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Branch and bound over a reduced cover: one column after the other is taken or shut, and a branch ends where its bound says that nothing in it costs less than
 * the best answer so far. Depth first, so it holds little; the same input always takes the same way.
 */
final class Search {
    private static final int ROOT_ROUNDS = 800;
    private static final int ROUNDS = 60;
    private static final int AT_ONCE = 100;

    private final Columns columns;
    private final int[] rowStart;
    private final int[] rowColumns;
    private final Ascent ascent;
    private final Greedy greedy;
    private final Partial partial;
    private final BooleanSupplier stop;
    private final int limit;
    private final Runnable better;
    private int steps;
    private boolean stopped;

    private boolean[] best;
    private double bestCost = Double.POSITIVE_INFINITY;
    private double rootBound;
    private double[] rootPrices;
    private double rootCapacityPrice;

    /** A search that looks into so many branches at most, stops when told so, and says when it has found something better. */
    Search(Columns columns, BooleanSupplier stop, int limit, Runnable better) {
        this.columns = columns;
        this.stop = stop;
        this.limit = limit;
        this.better = better;
        int[][] byRow = columns.byRow();
        rowStart = byRow[0];
        rowColumns = byRow[1];
        ascent = new Ascent(columns);
        greedy = new Greedy(columns, byRow);
        partial = new Partial(columns, byRow);
        rootPrices = new double[columns.rowCount()];
    }

    /** The best columns found, null when there are none. */
    boolean[] best() {
        return best;
    }

    double bestCost() {
        return bestCost;
    }

    double rootBound() {
        return rootBound;
    }

    double[] prices() {
        return rootPrices;
    }

    double capacityPrice() {
        return rootCapacityPrice;
    }

    int steps() {
        return steps;
    }

    /** Takes this as an answer, if it is one and better than what is there. */
    void offer(boolean[] taken) {
        boolean[] copy = taken.clone();
        if (greedy.complete(copy, partial.state(), null, 0) && greedy.use() <= columns.capacity() + tolerance(columns.capacity()) && greedy.cost() < bestCost) {
            best = copy;
            bestCost = greedy.cost();
            better.run();
        }
    }

    /** Searches from these prices (null where nothing is known), and says below what no answer lies that was not looked at. */
    double run(double[] prices, double capacityPrice) {
        if (prices == null) {
            prices = cheapestShares();
        }
        for (int round = 0; best == null && round < 24; round++) {
            complete(null, round == 0 ? capacityPrice : scaled(round));
        }
        double open = explore(new Branch(prices, capacityPrice, ROOT_ROUNDS, true));
        return Math.min(bestCost, open);
    }

    /** Prices of use that grow until the capacity is kept, from a thousandth of what costs and uses suggest. */
    private double scaled(int round) {
        double costs = 0;
        double uses = 0;
        for (int column = 0; column < columns.size(); column++) {
            costs += columns.cost()[column];
            uses += columns.use()[column];
        }
        return uses == 0 ? 0 : Math.max(costs, 1) / uses * Math.pow(2, round - 10);
    }

    private double[] cheapestShares() {
        double[] prices = new double[columns.rowCount()];
        Arrays.fill(prices, Double.POSITIVE_INFINITY);
        for (int column = 0; column < columns.size(); column++) {
            int rows = columns.start()[column + 1] - columns.start()[column];
            for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                int row = columns.rows()[at];
                prices[row] = Math.min(prices[row], columns.cost()[column] / rows);
            }
        }
        for (int row = 0; row < prices.length; row++) {
            prices[row] = Double.isInfinite(prices[row]) ? 0 : prices[row];
        }
        return prices;
    }

    /** A branch with the prices that it starts from and the bound that was found for it; the trunk is what was not branched yet. */
    private static final class Branch {
        private double[] prices;
        private double capacityPrice;
        private double bound = Double.NEGATIVE_INFINITY;
        private int rounds;
        private boolean isTrunk;

        Branch(double[] prices, double capacityPrice, int rounds, boolean isTrunk) {
            this.prices = prices;
            this.capacityPrice = capacityPrice;
            this.rounds = rounds;
            this.isTrunk = isTrunk;
        }

        /** The same with something taken or shut. */
        void again(int most, boolean trunk) {
            rounds = Math.min(rounds, most);
            isTrunk = isTrunk && trunk;
            bound = Double.NEGATIVE_INFINITY;
        }
    }

    /** Works through the branch as it stands; what it changes it leaves changed. Infinity when all of it was looked at, else its bound. */
    private double explore(Branch branch) {
        double open = Double.POSITIVE_INFINITY;
        while (true) {
            steps++;
            if (!partial.settle(bestCost - tolerance(bestCost))) {
                return open;
            }
            Ascent.Open left = partial.open();
            if (left.rows().length == 0) {
                leaf();
                return open;
            }
            if (isClosed(branch, left)) {
                return open;
            }
            if (stopped) {
                return Math.min(open, branch.bound);
            }
            if (fix(left.columns(), branch.bound)) {
                branch.again(2 * ROUNDS, true);
                continue;
            }
            int column = next(left.rows());
            double below = branch.bound;
            int mark = partial.mark();
            partial.set(column, Partial.IN);
            open = Math.min(open, explore(new Branch(branch.prices, branch.capacityPrice, ROUNDS, false)));
            partial.undo(mark);
            if (stopped) {
                return Math.min(open, below);
            }
            partial.set(column, Partial.OUT);
            branch.again(ROUNDS, false);
        }
    }

    /** Raises the bound of a branch, looking for answers on the way: whether it then reaches the best one. */
    private boolean isClosed(Branch branch, Ascent.Open left) {
        boolean rises = true;
        for (int part = 0; part < branch.rounds && rises && !stopped; part += AT_ONCE) {
            double target = bestCost - tolerance(bestCost) - partial.cost();
            double found = partial.cost() + ascent.raise(left, branch.prices, branch.capacityPrice, target, Math.min(AT_ONCE, branch.rounds - part));
            rises = part == 0 || found > branch.bound + 1e-5 * Math.abs(found);
            branch.bound = Math.max(branch.bound, found);
            branch.prices = ascent.prices().clone();
            branch.capacityPrice = ascent.capacityPrice();
            rootIs(branch);
            if (branch.bound >= bestCost - tolerance(bestCost)) {
                return true;
            }
            complete(branch.prices, branch.capacityPrice);
            stopped = stopped || steps > limit || stop.getAsBoolean();
        }
        return branch.bound >= bestCost - tolerance(bestCost);
    }

    private void rootIs(Branch branch) {
        if (branch.isTrunk) {
            rootBound = Math.max(rootBound, Math.min(branch.bound, bestCost));
            rootPrices = branch.prices;
            rootCapacityPrice = branch.capacityPrice;
        }
    }

    private static double tolerance(double cost) {
        return CoverAnswer.tolerance(cost);
    }

    /** Completes what is taken at these prices; where it uses too much, once more with use made dearer. */
    private void complete(double[] prices, double capacityPrice) {
        for (int times = 1; times <= 4; times *= 4) {
            boolean[] taken = partial.taken();
            if (!greedy.complete(taken, partial.state(), prices, times * capacityPrice)) {
                return;
            }
            if (greedy.use() <= columns.capacity() + tolerance(columns.capacity())) {
                if (greedy.cost() < bestCost - tolerance(bestCost)) {
                    best = taken;
                    bestCost = greedy.cost();
                    better.run();
                }
                return;
            }
        }
    }

    private void leaf() {
        if (partial.cost() < bestCost && partial.fits()) {
            best = partial.taken();
            bestCost = partial.cost();
            better.run();
        }
    }

    /** Shuts what no better answer takes and takes what each better one does, by the reduced costs; whether there was any. */
    private boolean fix(int[] left, double bound) {
        double room = bestCost - tolerance(bestCost) - bound;
        boolean found = false;
        for (int column : left) {
            double reduced = ascent.reduced(column);
            if (reduced >= room) {
                partial.set(column, Partial.OUT);
                found = true;
            } else if (-reduced >= room) {
                partial.set(column, Partial.IN);
                found = true;
            }
        }
        return found;
    }

    /** The best column of the open row that has the fewest. */
    private int next(int[] rows) {
        int chosen = partial.tightest(rows);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int at = rowStart[chosen]; at < rowStart[chosen + 1]; at++) {
            int column = rowColumns[at];
            if (partial.state()[column] == Partial.OPEN && ascent.reduced(column) < least) {
                least = ascent.reduced(column);
                best = column;
            }
        }
        return best;
    }
}
