package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * What is to be covered, and by what, as plain numbers. Offering {@code i} may be kept at depth 0 (out), 1 (aid), 2 (slim) or 3 (course); at depth d it costs
 * {@code cost[4 * i + d]} hours (0 or more, NaN where it cannot be had that deep; out costs nothing) and uses {@code use[4 * i + d]} of the capacity. It serves the
 * demands {@code serves[i]}; demand r asks that one of those who serve it is at least {@code depth[r]} deep (0-3) and weighs {@code weight[r]}.
 * {@code fixed[i]} is the depth at which it is held, -1 where it is free.
 */
public record CoverProblem(double[] cost, double[] use, int[][] serves, int[] depth, double[] weight, double capacity, int[] fixed) {
    /** Depths that an offering may have: out, aid, slim, course. */
    public static final int DEPTHS = 4;
    /** Held at no depth. */
    public static final int FREE = -1;

    /** How many offerings. */
    public int offerings() {
        return serves.length;
    }

    /** How many demands. */
    public int demands() {
        return depth.length;
    }

    /** Whether this offering can be had at this depth. */
    public boolean has(int offering, int depthOf) {
        return depthOf == 0 || !Double.isNaN(cost[DEPTHS * offering + depthOf]);
    }

    /** What it costs at this depth. */
    public double cost(int offering, int depthOf) {
        return depthOf == 0 ? 0 : cost[DEPTHS * offering + depthOf];
    }

    /** What it uses of the capacity at this depth. */
    public double use(int offering, int depthOf) {
        return depthOf == 0 ? 0 : use[DEPTHS * offering + depthOf];
    }

    /** The greatest depth at which it can be had, or the one at which it is held. */
    public int deepest(int offering) {
        if (fixed[offering] != FREE) {
            return fixed[offering];
        }
        int deepest = DEPTHS - 1;
        while (!has(offering, deepest)) {
            deepest--;
        }
        return deepest;
    }

    /** The same problem with one offering held at this depth, or free ({@link #FREE}). */
    public CoverProblem holding(int offering, int depthOf) {
        int[] other = fixed.clone();
        other[offering] = depthOf;
        return new CoverProblem(cost, use, serves, depth, weight, capacity, other);
    }

    /** How deep each demand is covered when every offering is as deep as said. */
    public int[] covered(int[] depths) {
        int[] covered = new int[depth.length];
        for (int at = 0; at < serves.length; at++) {
            for (int demand : serves[at]) {
                covered[demand] = Math.max(covered[demand], depths[at]);
            }
        }
        return covered;
    }

    /** How deep each demand can be covered at all; what is asked beyond that is missing whatever is chosen. */
    public int[] reachable() {
        int[] depths = new int[serves.length];
        Arrays.setAll(depths, this::deepest);
        return covered(depths);
    }

    /** The sum over the demands of weight x missing depth. */
    public double risk(int[] depths) {
        int[] covered = covered(depths);
        double risk = 0;
        for (int at = 0; at < depth.length; at++) {
            risk += weight[at] * Math.max(0, depth[at] - covered[at]);
        }
        return risk;
    }

    /** What these depths cost. */
    public double costOf(int[] depths) {
        double sum = 0;
        for (int at = 0; at < depths.length; at++) {
            sum += cost(at, depths[at]);
        }
        return sum;
    }

    /** What these depths use of the capacity. */
    public double useOf(int[] depths) {
        double sum = 0;
        for (int at = 0; at < depths.length; at++) {
            sum += use(at, depths[at]);
        }
        return sum;
    }
}
