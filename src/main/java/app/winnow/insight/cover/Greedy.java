package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * A cover at once, without a proof: again and again the column that costs least beyond what its rows are worth, then what is not needed goes, dearest first
 * (Chvátal 1979; prices after Caprara, Fischetti & Toth 1999).
 */
final class Greedy {
    private final Columns columns;
    private final int[] rowStart;
    private final int[] rowColumns;
    private final int[] covered;
    private final double[] worth;
    private final int[] news;
    private double cost;
    private double use;

    Greedy(Columns columns, int[][] byRow) {
        this.columns = columns;
        rowStart = byRow[0];
        rowColumns = byRow[1];
        covered = new int[columns.rowCount()];
        worth = new double[columns.size()];
        news = new int[columns.size()];
    }

    double cost() {
        return cost;
    }

    double use() {
        return use;
    }

    /**
     * Adds to what is taken until every row is covered; columns that are shut stay out. {@code prices} is what rows are worth, null where nothing is known, and
     * {@code capacityPrice} what a unit of use costs. False where a row cannot be covered. What was there at the call stays.
     */
    boolean complete(boolean[] taken, byte[] state, double[] prices, double capacityPrice) {
        Arrays.fill(covered, 0);
        int open = columns.rowCount();
        for (int column = 0; column < taken.length; column++) {
            if (taken[column]) {
                open -= cover(column);
            }
        }
        weigh(taken, state, prices, capacityPrice);
        while (open > 0) {
            int column = best(taken, state, prices, capacityPrice);
            if (column < 0) {
                return false;
            }
            taken[column] = true;
            open -= take(column, prices);
        }
        thin(taken, state, capacityPrice);
        sum(taken);
        return true;
    }

    private int cover(int column) {
        int fresh = 0;
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            fresh += covered[columns.rows()[at]]++ == 0 ? 1 : 0;
        }
        return fresh;
    }

    private void weigh(boolean[] taken, byte[] state, double[] prices, double capacityPrice) {
        for (int column = 0; column < taken.length; column++) {
            news[column] = 0;
            worth[column] = columns.cost()[column] + capacityPrice * columns.use()[column];
            if (!taken[column] && state[column] != Partial.OUT) {
                for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                    int row = columns.rows()[at];
                    if (covered[row] == 0) {
                        news[column]++;
                        worth[column] -= prices == null ? 0 : prices[row];
                    }
                }
            }
        }
    }

    private int best(boolean[] taken, byte[] state, double[] prices, double capacityPrice) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (news[column] > 0 && !taken[column] && state[column] != Partial.OUT) {
                double score = worth[column] > 0 ? worth[column] / news[column] : worth[column] * news[column];
                if (score < least) {
                    least = score;
                    best = column;
                }
            }
        }
        return best;
    }

    /** Takes a column: whoever covers one of its rows has one new row less to offer. */
    private int take(int column, double[] prices) {
        int fresh = 0;
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            int row = columns.rows()[at];
            if (covered[row]++ == 0) {
                fresh++;
                for (int other = rowStart[row]; other < rowStart[row + 1]; other++) {
                    news[rowColumns[other]]--;
                    worth[rowColumns[other]] += prices == null ? 0 : prices[row];
                }
            }
        }
        return fresh;
    }

    private void thin(boolean[] taken, byte[] state, double capacityPrice) {
        boolean[] tried = new boolean[taken.length];
        for (int column = dearest(taken, state, tried, capacityPrice); column >= 0; column = dearest(taken, state, tried, capacityPrice)) {
            tried[column] = true;
            if (isSpare(column)) {
                taken[column] = false;
                for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
                    covered[columns.rows()[at]]--;
                }
            }
        }
    }

    private int dearest(boolean[] taken, byte[] state, boolean[] tried, double capacityPrice) {
        int dearest = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (taken[column] && !tried[column] && state[column] != Partial.IN) {
                double price = columns.cost()[column] + capacityPrice * columns.use()[column];
                if (price > most && isSpare(column)) {
                    most = price;
                    dearest = column;
                }
            }
        }
        return dearest;
    }

    private boolean isSpare(int column) {
        for (int at = columns.start()[column]; at < columns.start()[column + 1]; at++) {
            if (covered[columns.rows()[at]] < 2) {
                return false;
            }
        }
        return true;
    }

    private void sum(boolean[] taken) {
        cost = 0;
        use = 0;
        for (int column = 0; column < taken.length; column++) {
            if (taken[column]) {
                cost += columns.cost()[column];
                use += columns.use()[column];
            }
        }
    }
}
