package app.winnow.insight.cover;

/**
 * Depths of all offerings that cover the demands, what they cost, and the lower bound: no answer costs less. {@code bound} equals {@code cost} once it is proven
 * (to one part in a thousand million). Without any answer that fits the capacity, {@code depths} is null and the cost infinite. {@code prices} is what a
 * demand was worth at last, which a later search may start from; {@code steps} how many branches were looked into.
 */
public record CoverAnswer(int[] depths, double cost, double bound, Prices prices, int steps) {

    /** What covering one more level of a demand is worth (4 numbers a demand, by depth), and one unit of the capacity. */
    public record Prices(double[] demands, double capacity) { }

    /** Whether there is an answer at all. */
    public boolean isThere() {
        return depths != null;
    }

    /** Whether nothing costs less. */
    public boolean isProven() {
        return cost - bound <= tolerance(cost);
    }

    /** How much less than this the best answer may cost at most, as a share of the cost: 0 when proven. */
    public double gap() {
        return !isThere() ? 1 : isProven() || cost <= 0 ? 0 : Math.min(1, (cost - bound) / cost);
    }

    /** What counts as equal among costs of this size. */
    static double tolerance(double cost) {
        return Double.isInfinite(cost) ? 0 : 1e-9 * Math.max(1, Math.abs(cost));
    }
}
