package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * A lower bound for what is still open of a cover: rows and capacity get prices, and what no set of prices can make cheaper is a bound (Held & Karp 1971; Beasley
 * 1987; step sizes after Caprara, Fischetti & Toth 1999). Prices rise where a row stays uncovered and fall where it is covered more than once.
 */
final class Ascent {
    private final Columns columns;
    private final double[] price;
    private final int[] times;
    private final double[] best;
    private double capacityPrice;
    private double bestCapacityPrice;
    private double bound;

    Ascent(Columns columns) {
        this.columns = columns;
        price = new double[columns.rowCount()];
        best = new double[columns.rowCount()];
        times = new int[columns.rowCount()];
    }

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
        double reduced = columns.cost()[column] + bestCapacityPrice * columns.use()[column];
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            reduced -= best[columns.rows()[at]];
        }
        return reduced;
    }

    /**
     * A bound on what the open columns cost that cover the open rows within what is left of the capacity, starting from these prices. It ends early once the bound
     * reaches {@code target}.
     */
    double raise(int[] openColumns, int[] openRows, double left, double[] prices, double price0, double target, int rounds) {
        Arrays.fill(price, 0);
        Arrays.fill(best, 0);
        for (int row : openRows) {
            price[row] = prices[row];
        }
        capacityPrice = price0;
        bound = Double.NEGATIVE_INFINITY;
        double scale = scale(openColumns);
        double step = Double.isInfinite(target) ? .4 : .2;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int idle = 0;
        for (int round = 0; round < rounds && bound < target; round++) {
            double used = 0;
            double value = -capacityPrice * left;
            for (int row : openRows) {
                value += price[row];
                times[row] = 0;
            }
            for (int column : openColumns) {
                double reduced = columns.cost()[column] + capacityPrice * columns.use()[column];
                int from = columns.start()[column];
                int to = columns.start()[column + 1];
                for (int at = from; at < to; at++) {
                    reduced -= price[columns.rows()[at]];
                }
                if (reduced < 0) {
                    value += reduced;
                    used += columns.use()[column];
                    for (int at = from; at < to; at++) {
                        times[columns.rows()[at]]++;
                    }
                }
            }
            idle++;
            if (value > bound) {
                if (value > bound + 1e-4 * Math.abs(value)) {
                    idle = 0;
                }
                bound = value;
                System.arraycopy(price, 0, best, 0, price.length);
                bestCapacityPrice = capacityPrice;
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
            if (round % 20 == 19) {
                if (high - low > .01 * Math.abs(high)) {
                    step /= 2;
                } else if (high - low < .001 * Math.abs(high)) {
                    step *= 1.5;
                }
                low = Double.POSITIVE_INFINITY;
                high = Double.NEGATIVE_INFINITY;
            }
            if (idle > 60) {
                break;
            }
            double excess = (used - left) / scale;
            double norm = excess > 0 || capacityPrice > 0 ? excess * excess : 0;
            for (int row : openRows) {
                int slope = 1 - times[row];
                norm += slope > 0 || price[row] > 0 ? slope * slope : 0;
            }
            if (norm == 0) {
                break;
            }
            double aim = Double.isInfinite(target) ? Math.max(1.05 * bound, bound + 1) : target;
            double move = step * Math.max(aim - value, 1e-6 * Math.abs(aim)) / norm;
            for (int row : openRows) {
                price[row] = Math.max(0, price[row] + move * (1 - times[row]));
            }
            capacityPrice = Math.max(0, capacityPrice + move * excess / scale);
        }
        return bound;
    }

    /** One unit of capacity weighs as much as one row when it is counted in ordinary uses. */
    private double scale(int[] openColumns) {
        double sum = 0;
        int count = 0;
        for (int column : openColumns) {
            if (columns.use()[column] > 0) {
                sum += columns.use()[column];
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }
}
