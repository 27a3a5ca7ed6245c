package app.winnow.picture.bubble;

/**
 * Contributions from left to right. They are products of few steps (strength, weight, directness), so they fall into bins; a bubble may stand beside its bin's
 * middle by less than half the way to the next one, and never seems to serve more or less than it does.
 */
final class Across {
    /** Thirds of a strength, fourths of directness and halves of weights all have a bin of their own. */
    static final int BINS = 36;
    /** Left and right of the first and the last bin there is room for as many bubbles as elsewhere. */
    private static final double EDGE = .12;
    private static final double MOST = .11;
    private static final double OF_THE_WAY = .45;

    /** Nothing reaches over a line nearer than this to its bin's middle. */
    private static final double LEAST = .004;

    private final int[] counts = new int[BINS + 1];
    private final double line;
    private int all;

    Across(double[] contribution) {
        this(contribution, Double.NaN);
    }

    /** With a line that no bubble reaches over, as a share of the plot; NaN for none. */
    Across(double[] contribution, double line) {
        this.line = line;
        for (double one : contribution) {
            if (!Double.isNaN(one)) {
                counts[bin(one)]++;
                all++;
            }
        }
    }

    static int bin(double contribution) {
        return (int) Math.round(Math.max(0, Math.min(1, contribution)) * BINS);
    }

    /** The place of a contribution as a share of the plot from left to right. */
    static double share(double contribution) {
        return EDGE + contribution * (1 - 2 * EDGE);
    }

    /** The contribution at a share of the plot. */
    static double contribution(double share) {
        return (share - EDGE) / (1 - 2 * EDGE);
    }

    static double middle(int bin) {
        return share(bin / (double) BINS);
    }

    /** How far to the left of a bin's middle its bubbles may stand, as a share of the plot. */
    double left(int bin) {
        int before = before(bin);
        double reach = before < 0 ? MOST : reach(bin - before);
        return middle(bin) >= line ? Math.max(LEAST, Math.min(reach, middle(bin) - line)) : reach;
    }

    /** How far to the right. */
    double right(int bin) {
        int after = from(bin + 1);
        double reach = after > BINS ? MOST : reach(after - bin);
        return middle(bin) < line ? Math.max(LEAST, Math.min(reach, line - middle(bin))) : reach;
    }

    private static double reach(int way) {
        return Math.min(MOST, OF_THE_WAY * way / BINS * (1 - 2 * EDGE));
    }

    /** The next bin to the left that holds any, -1 for none. */
    int before(int bin) {
        int at = Math.min(bin, BINS + 1) - 1;
        while (at >= 0 && counts[at] == 0) {
            at--;
        }
        return at;
    }

    /** This bin or the next one to the right that holds any, {@code BINS + 1} for none. */
    int from(int bin) {
        int at = Math.max(0, bin);
        while (at <= BINS && counts[at] == 0) {
            at++;
        }
        return at;
    }

    /** How many stand in this bin. */
    int in(int bin) {
        return counts[bin];
    }

    /** How many stand in bins below this one. */
    int below(int bin) {
        int below = 0;
        for (int at = 0; at < bin; at++) {
            below += counts[at];
        }
        return below;
    }

    /** How many there are. */
    int all() {
        return all;
    }
}
