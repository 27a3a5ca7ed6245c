package app.winnow.bench;

import app.winnow.insight.overlap.Overlaps;
import app.winnow.insight.overlap.Watch;
import app.winnow.model.Portfolio;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The figures of near-duplicates among 100,000 offerings with titles and descriptions: seconds of the first search after starting and of a warm one, and the share that it finds of all pairs
 * of some offerings with every other one, each judged by itself without any index (the exact answer).
 */
final class MatchFiguresOverlaps {
    private static final int OFFERINGS = 100_000;
    private static final int PROBES = 60;
    private static final int ROUNDS = 5;
    private static final double SECOND = 1e9;

    private final Lines lines;

    private MatchFiguresOverlaps(Lines lines) {
        this.lines = lines;
    }

    public static void main(String[] args) {
        new MatchFiguresOverlaps(new Lines(System.out)).print();
    }

    private void print() {
        Portfolio catalog = AlikeCatalog.of(6, OFFERINGS);
        long start = System.nanoTime();
        Overlaps overlaps = Overlaps.of(catalog, Watch.NOBODY);
        double cold = (System.nanoTime() - start) / SECOND;
        double[] warm = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            overlaps = Overlaps.of(catalog, Watch.NOBODY);
            warm[round] = (System.nanoTime() - start) / SECOND;
        }
        Arrays.sort(warm);
        lines.within("match.overlaps", warm[ROUNDS / 2], 3);
        lines.within("match.overlaps.cold", cold, 3);
        System.err.println("pairs found: " + overlaps.found().size());
        lines.within("match.overlaps.recall", recall(overlaps), .99);
    }

    /** Of the pairs that the rules call the same, as holding some titles against all others finds them, those that stand in one group: of many equal titles each is paired with the first. */
    private static double recall(Overlaps overlaps) {
        int[] group = groups(overlaps);
        Random random = new Random(9);
        int exact = 0;
        int there = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            int one = random.nextInt(OFFERINGS);
            for (int other = 0; other < OFFERINGS; other++) {
                if (other != one && overlaps.likeness(one, other).isSame()) {
                    exact++;
                    there += first(group, one) == first(group, other) ? 1 : 0;
                }
            }
        }
        System.err.println("exact pairs of " + PROBES + " offerings: " + exact);
        return exact == 0 ? Double.NaN : (double) there / exact;
    }

    private static int[] groups(Overlaps overlaps) {
        int[] group = IntStream.range(0, OFFERINGS).toArray();
        overlaps.found().forEach(found -> group[first(group, found.one())] = first(group, found.other()));
        return group;
    }

    private static int first(int[] group, int offering) {
        int at = offering;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
