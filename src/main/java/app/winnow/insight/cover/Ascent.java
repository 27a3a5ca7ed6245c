package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * A lower bound for what is still open of a cover: rows and capacity get prices, and what no set of prices can make cheaper is a bound (Held & Karp 1971; Beasley
 * 1987; step sizes after Caprara, Fischetti & Toth 1999). Prices rise where a row stays uncovered and fall where it is covered more than once.
 */
final class Ascent {
    /** So many rounds without getting anywhere are enough. */
    private static final int IDLE = 60;
    /** The step is looked at after so many rounds. */
    private static final int WATCHED = 20;

    private final Columns columns;
    private final double[] price;
    private final int[] times;
    private final double[] best;
    private double capacityPrice;
    private double bestCapacityPrice;
    private double bound;

    private Open open;
    private double scale;
    private double used;
    private double step;
    private double low;
    private double high;
    private int idle;

    Ascent(Columns columns) {
        this.columns = columns;
        price = new double[columns.rowCount()];
        best = new double[columns.rowCount()];
        times = new int[columns.rowCount()];
    }

    /** What is open: columns that may be taken, rows that they have to cover, and what is left of the capacity. */
    record Open(int[] columns, int[] rows, double left) { }

    /** The best prices found, by row; those of rows that are covered are 0. */
    double[] prices() {
        return best;
    }

    /** The price of one unit of capacity. */
    double capacityPrice() {
        return bestCapacityPrice;
    }

    /** A column's cost at the best prices: what it costs beyond what its rows are worth. */
    double reduced(int column) {
        return reduced(column, best, bestCapacityPrice);
    }

    private double reduced(int column, double[] prices, double perUse) {
        double reduced = columns.cost()[column] + perUse * columns.use()[column];
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            reduced -= prices[columns.rows()[at]];
        }
        return reduced;
    }

    /**
     * A bound on what the open columns cost that cover the open rows within what is left of the capacity, starting from these prices. It ends early once the bound
     * reaches {@code target}.
     */
    double raise(Open part, double[] prices, double perUse, double target, int rounds) {
        begin(part, prices, perUse);
        step = Double.isInfinite(target) ? .4 : .2;
        boolean moves = true;
        for (int round = 1; round <= rounds && moves && bound < target; round++) {
            double value = value();
            note(value);
            adapt(value, round);
            moves = idle <= IDLE && move(value, target);
        }
        return bound;
    }

    private void begin(Open part, double[] prices, double perUse) {
        open = part;
        Arrays.fill(price, 0);
        Arrays.fill(best, 0);
        for (int row : part.rows()) {
            price[row] = prices[row];
        }
        capacityPrice = perUse;
        bound = Double.NEGATIVE_INFINITY;
        scale = scale();
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        idle = 0;
    }

    /** One unit of capacity weighs as much as one row when it is counted in ordinary uses. */
    private double scale() {
        double sum = 0;
        int count = 0;
        for (int column : open.columns()) {
            sum += columns.use()[column];
            count += columns.use()[column] > 0 ? 1 : 0;
        }
        return count == 0 ? 1 : sum / count;
    }

    /** The bound at the prices as they are, with how often each row would be covered and how much would be used. */
    private double value() {
        double value = -capacityPrice * open.left();
        used = 0;
        for (int row : open.rows()) {
            value += price[row];
            times[row] = 0;
        }
        for (int column : open.columns()) {
            double reduced = reduced(column, price, capacityPrice);
            if (reduced < 0) {
                value += reduced;
                used += columns.use()[column];
                for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                    times[columns.rows()[at]]++;
                }
            }
        }
        return value;
    }

    private void note(double value) {
        idle++;
        if (value > bound) {
            idle = value > bound + 1e-4 * Math.abs(value) ? 0 : idle;
            bound = value;
            System.arraycopy(price, 0, best, 0, price.length);
            bestCapacityPrice = capacityPrice;
        }
    }

    /** Smaller steps where the value swings, larger ones where it hardly moves. */
    private void adapt(double value, int round) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        if (round % WATCHED == 0) {
            double swing = (high - low) / Math.max(1e-12, Math.abs(high));
            step = swing > .01 ? step / 2 : swing < .001 ? step * 1.5 : step;
            low = Double.POSITIVE_INFINITY;
            high = Double.NEGATIVE_INFINITY;
        }
    }

    /** Moves the prices along their slopes; false where none leads up. */
    private boolean move(double value, double target) {
        double excess = (used - open.left()) / scale;
        double norm = excess > 0 || capacityPrice > 0 ? excess * excess : 0;
        for (int row : open.rows()) {
            int slope = 1 - times[row];
            norm += slope > 0 || price[row] > 0 ? slope * slope : 0;
        }
        if (norm == 0) {
            return false;
        }
        double aim = Double.isInfinite(target) ? Math.max(1.05 * bound, bound + 1) : target;
        double move = step * Math.max(aim - value, 1e-6 * Math.abs(aim)) / norm;
        for (int row : open.rows()) {
            price[row] = Math.max(0, price[row] + move * (1 - times[row]));
        }
        capacityPrice = Math.max(0, capacityPrice + move * excess / scale);
        return true;
    }
}
