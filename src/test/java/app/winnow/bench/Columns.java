package app.winnow.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * The floor of everything that looks at all offerings: the raw ordinals that the rules read (kind, purpose, required by, prescribed, strength, what the outcomes
 * suffer from, evidence, new or change, impact, response, obstacles, size), a column of bytes each, gone through once.
 */
final class Columns {
    private static final int[] VALUES = {6, 5, 3, 2, 4, 4, 9, 2, 8, 4, 3, 6};
    private static final int ROUNDS = 41;
    private static final int STRETCHES = 8;

    private final byte[][] columns = new byte[VALUES.length][];

    Columns(int size) {
        Random random = new Random(1);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = new byte[size];
            for (int at = 0; at < size; at++) {
                columns[column][at] = (byte) random.nextInt(VALUES[column]);
            }
        }
    }

    /** Milliseconds of one pass that counts offerings by what stands in all columns, warm; of several stretches the lowest median, as of what it is held against. */
    double pass() {
        int[] counts = new int[256];
        double best = Double.MAX_VALUE;
        for (int stretch = -STRETCHES; stretch < STRETCHES; stretch++) {
            double[] took = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                count(counts);
                took[round] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(took);
            best = stretch < 0 ? best : Math.min(best, took[ROUNDS / 2]);
        }
        if (Arrays.stream(counts).sum() == 0) {
            throw new IllegalStateException("nothing was counted");
        }
        return best;
    }

    private void count(int[] counts) {
        byte[][] all = columns;
        for (int at = 0; at < all[0].length; at++) {
            int sum = 0;
            for (byte[] column : all) {
                sum = sum * 3 + column[at];
            }
            counts[sum & 255]++;
        }
    }
}
