package app.winnow.insight.cover;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Branch and bound over a reduced cover: one column after the other is taken or shut, and a branch ends where its bound says that nothing in it costs less than
 * the best answer so far. Depth first, so it holds little; the same input always takes the same way.
 */
final class Search {
    static final byte OPEN = 0;
    static final byte IN = 1;
    static final byte OUT = 2;
    private static final int ROOT_ROUNDS = 800;
    private static final int ROUNDS = 60;
    private static final int AT_ONCE = 100;

    private final Columns columns;
    private final int[] rowStart;
    private final int[] rowColumns;
    private final Ascent ascent;
    private final Greedy greedy;
    private final byte[] state;
    private final int[] covered;
    private final int[] openOf;
    private final int[] trail;
    private final BooleanSupplier stop;
    private final int limit;
    private final Runnable better;
    private int trailed;
    private double cost;
    private double use;
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
        state = new byte[columns.size()];
        covered = new int[columns.rowCount()];
        openOf = new int[columns.rowCount()];
        trail = new int[columns.size()];
        for (int row = 0; row < openOf.length; row++) {
            openOf[row] = rowStart[row + 1] - rowStart[row];
        }
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
        if (greedy.complete(copy, state, null, 0) && greedy.use() <= columns.capacity() + tolerance(columns.capacity()) && greedy.cost() < bestCost) {
            best = copy;
            bestCost = greedy.cost();
            better.run();
        }
    }

    /** Searches from these prices (null where nothing is known), and says below what no answer lies that was not looked at. */
    double run(double[] prices, double capacityPrice) {
        double from = capacityPrice;
        if (prices == null) {
            prices = cheapestShares();
        }
        for (int round = 0; best == null && round < 24; round++) {
            complete(null, round == 0 ? from : scaled(round));
        }
        double open = explore(prices, capacityPrice, true);
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

    /** Works through the branch as it stands; what it changes it leaves changed. Infinity when all of it was looked at, else its bound. */
    private double explore(double[] startPrices, double startCapacityPrice, boolean isRoot) {
        boolean isTrunk = isRoot;
        double[] prices = startPrices;
        double capacityPrice = startCapacityPrice;
        int rounds = isRoot ? ROOT_ROUNDS : ROUNDS;
        double open = Double.POSITIVE_INFINITY;
        double bound = Double.NEGATIVE_INFINITY;
        while (true) {
            steps++;
            if (!settle()) {
                return open;
            }
            int[] rows = openRows();
            if (rows.length == 0) {
                leaf();
                return open;
            }
            int[] left = openColumns();
            for (int part = 0; part < rounds; part += AT_ONCE) {
                double target = bestCost - tolerance(bestCost) - cost;
                double found = cost + ascent.raise(left, rows, columns.capacity() - use, prices, capacityPrice, target, Math.min(AT_ONCE, rounds - part));
                boolean rose = found > bound + 1e-5 * Math.abs(found);
                bound = Math.max(bound, found);
                prices = ascent.prices().clone();
                capacityPrice = ascent.capacityPrice();
                if (bound >= bestCost - tolerance(bestCost)) {
                    rootIs(isTrunk, bound, prices, capacityPrice);
                    return open;
                }
                complete(prices, capacityPrice);
                if (isOver()) {
                    rootIs(isTrunk, bound, prices, capacityPrice);
                    return Math.min(open, bound);
                }
                if (part > 0 && !rose) {
                    break;
                }
            }
            rootIs(isTrunk, bound, prices, capacityPrice);
            if (bound >= bestCost - tolerance(bestCost)) {
                return open;
            }
            if (fix(left, bound)) {
                bound = Double.NEGATIVE_INFINITY;
                rounds = Math.min(rounds, 2 * ROUNDS);
                continue;
            }
            int column = branch(rows);
            int mark = trailed;
            double below = bound;
            set(column, IN);
            open = Math.min(open, explore(prices, capacityPrice, false));
            undo(mark);
            if (stopped) {
                return Math.min(open, below);
            }
            set(column, OUT);
            isTrunk = false;
            rounds = ROUNDS;
            bound = Double.NEGATIVE_INFINITY;
        }
    }

    private void rootIs(boolean isRoot, double bound, double[] prices, double capacityPrice) {
        if (isRoot) {
            rootBound = Math.max(rootBound, Math.min(bound, bestCost));
            rootPrices = prices;
            rootCapacityPrice = capacityPrice;
        }
    }

    private boolean isOver() {
        stopped = stopped || steps > limit || stop.getAsBoolean();
        return stopped;
    }

    private static double tolerance(double cost) {
        return CoverAnswer.tolerance(cost);
    }

    /** Completes what is taken at these prices; where it uses too much, once more with use made dearer. */
    private void complete(double[] prices, double capacityPrice) {
        for (int times = 1; times <= 4; times *= 4) {
            boolean[] taken = new boolean[state.length];
            for (int column = 0; column < taken.length; column++) {
                taken[column] = state[column] == IN;
            }
            if (!greedy.complete(taken, state, prices, times * capacityPrice)) {
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
        if (cost < bestCost && use <= columns.capacity() + tolerance(columns.capacity())) {
            best = new boolean[state.length];
            for (int column = 0; column < best.length; column++) {
                best[column] = state[column] == IN;
            }
            bestCost = cost;
            better.run();
        }
    }

    /** Takes the only open column of each open row and shuts what no longer fits; false where a row or the capacity cannot be met. */
    private boolean settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            if (use > columns.capacity() + tolerance(columns.capacity()) || cost >= bestCost - tolerance(bestCost)) {
                return false;
            }
            for (int row = 0; row < covered.length; row++) {
                if (covered[row] == 0 && openOf[row] == 0) {
                    return false;
                }
                if (covered[row] == 0 && openOf[row] == 1) {
                    set(onlyOne(row), IN);
                    changed = true;
                }
            }
            double room = columns.capacity() + tolerance(columns.capacity()) - use;
            for (int column = 0; column < state.length; column++) {
                if (state[column] == OPEN && columns.use()[column] > room) {
                    set(column, OUT);
                    changed = true;
                }
            }
        }
        return true;
    }

    private int onlyOne(int row) {
        for (int at = rowStart[row]; at < rowStart[row + 1]; at++) {
            if (state[rowColumns[at]] == OPEN) {
                return rowColumns[at];
            }
        }
        throw new IllegalStateException("a row without its column");
    }

    private int[] openRows() {
        int[] rows = new int[covered.length];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            if (covered[row] == 0) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /** Columns that are open and cover an open row. */
    private int[] openColumns() {
        int[] left = new int[state.length];
        int size = 0;
        for (int column = 0; column < left.length; column++) {
            if (state[column] == OPEN && isUseful(column)) {
                left[size++] = column;
            }
        }
        return Arrays.copyOf(left, size);
    }

    private boolean isUseful(int column) {
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            if (covered[columns.rows()[at]] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Shuts what no better answer takes and takes what each better one does, by the reduced costs; whether there was any. */
    private boolean fix(int[] left, double bound) {
        double room = bestCost - tolerance(bestCost) - bound;
        boolean found = false;
        for (int column : left) {
            double reduced = ascent.reduced(column);
            if (reduced >= room) {
                set(column, OUT);
                found = true;
            } else if (-reduced >= room) {
                set(column, IN);
                found = true;
            }
        }
        return found;
    }

    /** The best column of the open row that has the fewest. */
    private int branch(int[] rows) {
        int chosen = rows[0];
        for (int row : rows) {
            if (openOf[row] < openOf[chosen]) {
                chosen = row;
            }
        }
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int at = rowStart[chosen]; at < rowStart[chosen + 1]; at++) {
            int column = rowColumns[at];
            if (state[column] == OPEN && ascent.reduced(column) < least) {
                least = ascent.reduced(column);
                best = column;
            }
        }
        return best;
    }

    private void set(int column, byte to) {
        state[column] = to;
        trail[trailed++] = column;
        boolean in = to == IN;
        cost += in ? columns.cost()[column] : 0;
        use += in ? columns.use()[column] : 0;
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            openOf[columns.rows()[at]]--;
            covered[columns.rows()[at]] += in ? 1 : 0;
        }
    }

    private void undo(int mark) {
        while (trailed > mark) {
            int column = trail[--trailed];
            boolean in = state[column] == IN;
            cost -= in ? columns.cost()[column] : 0;
            use -= in ? columns.use()[column] : 0;
            for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                openOf[columns.rows()[at]]++;
                covered[columns.rows()[at]] -= in ? 1 : 0;
            }
            state[column] = OPEN;
        }
    }
}
