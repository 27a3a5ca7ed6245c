package app.winnow.insight.cover;

import java.util.Random;

/** Cover problems drawn with a seed: small ones of every shape, and large ones as a big catalog makes them. */
public final class RandomCover {
    private final Random random;

    private RandomCover(long seed) {
        random = new Random(seed * 7_919 + 17);
        random.nextLong();
    }

    /** Up to this many offerings and up to six demands; costs are often equal, capacities often tight, some offerings held. */
    public static CoverProblem small(long seed, int most) {
        RandomCover made = new RandomCover(seed);
        return made.small(1 + made.random.nextInt(most), 1 + made.random.nextInt(6));
    }

    private CoverProblem small(int offerings, int demands) {
        double[] cost = new double[4 * offerings];
        double[] use = new double[4 * offerings];
        int[][] serves = new int[offerings][];
        int[] fixed = new int[offerings];
        double today = 0;
        boolean even = random.nextInt(4) == 0;
        for (int at = 0; at < offerings; at++) {
            int deepest = random.nextInt(4) == 0 ? 1 : 3;
            double hours = even ? 10 : random.nextInt(40);
            double kept = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
            for (int depth = 1; depth < 4; depth++) {
                boolean isNew = depth == 1 && deepest == 3;
                cost[4 * at + depth] = depth > deepest ? Double.NaN : isNew ? 6 : hours * (depth == 2 ? .5 : 1) + kept;
                use[4 * at + depth] = isNew ? 15 : kept;
            }
            serves[at] = random.ints(0, demands).limit(random.nextInt(4)).distinct().toArray();
            fixed[at] = random.nextInt(6) == 0 ? random.nextInt(deepest == 1 ? 2 : 4) : CoverProblem.FREE;
            today += use[4 * at + (fixed[at] == CoverProblem.FREE ? deepest : fixed[at])] * (fixed[at] == 0 ? 0 : 1);
        }
        int[] depth = random.ints(demands, 1, 4).toArray();
        double[] weight = random.ints(demands, 1, 6).asDoubleStream().toArray();
        return new CoverProblem(cost, use, serves, depth, weight, today + random.nextInt(20), fixed);
    }

    /** A big catalog: skewed hours, one to three links an offering, a tenth of it required, little maintenance known, in every second one so little that few new aids fit. */
    public static CoverProblem large(long seed, int offerings, int demands) {
        return new RandomCover(seed).large(offerings, demands, 1, 3, false);
    }

    /** A harder one: costs nearly alike, three to five links an offering. */
    public static CoverProblem even(long seed, int offerings, int demands) {
        return new RandomCover(seed).large(offerings, demands, 3, 5, true);
    }

    private CoverProblem large(int offerings, int demands, int fewest, int most, boolean even) {
        double[] cost = new double[4 * offerings];
        double[] use = new double[4 * offerings];
        int[][] serves = new int[offerings][];
        int[] fixed = new int[offerings];
        double capacity = 0;
        int rare = random.nextBoolean() ? 40 : 600;
        for (int at = 0; at < offerings; at++) {
            boolean isAid = random.nextInt(10) == 0;
            double hours = even ? 80 + random.nextInt(40) : Math.rint(Math.exp(4.5 + 1.3 * random.nextGaussian()));
            double kept = random.nextInt(rare) == 0 ? 4 + random.nextInt(12) : 0;
            for (int depth = 1; depth < 4; depth++) {
                boolean isNew = depth == 1 && !isAid;
                cost[4 * at + depth] = isAid && depth > 1 ? Double.NaN : isNew ? 6 : hours * (depth == 2 ? .5 : 1) + kept;
                use[4 * at + depth] = isNew ? 46 : kept;
            }
            serves[at] = random.nextInt(6) == 0 ? new int[0] : random.ints(0, demands).limit(fewest + random.nextInt(most - fewest + 1)).distinct().toArray();
            fixed[at] = random.nextInt(100) == 0 ? isAid ? 1 : 3 : CoverProblem.FREE;
            capacity += kept;
        }
        int[] depth = random.ints(demands, 1, 4).toArray();
        double[] weight = random.ints(demands, 1, 6).asDoubleStream().toArray();
        return new CoverProblem(cost, use, serves, depth, weight, capacity, fixed);
    }
}
