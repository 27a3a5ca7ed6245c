package app.winnow.desktop.kit.raster;

import java.util.Arrays;

/**
 * A mark that is drawn once and laid down many times. {@code rows} holds each row from its first pixel to its last one that is not empty: where that is, how many there are, and the pixels, one row after
 * the other, so that a processor reads it in one go. {@code reach} is how many pixels it has to each side of its centre's. One that is {@code isHard} hides all that lies below those pixels.
 */
record Stamp(int reach, int[] rows, boolean isHard) {
    private static final int HALF = 128;

    /** From the pixels of the square. */
    static Stamp of(int reach, int[] pixels) {
        return of(reach, pixels, false);
    }

    /**
     * The same without soft edges: a pixel is there or is not, so that laying it down is copying. Among very many marks over each other nobody sees the difference. One with a hole stays soft.
     */
    static Stamp hard(int reach, int[] pixels) {
        int[] hard = new int[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            hard[at] = pixels[at] >>> 24 < HALF ? 0 : full(pixels[at]);
        }
        Stamp stamp = of(reach, hard, true);
        return stamp.hasHole() ? of(reach, pixels) : stamp;
    }

    private static int full(int pixel) {
        int alpha = pixel >>> 24;
        int full = 255 << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            full |= Math.min(255, ((pixel >> shift & 255) * 255 + alpha / 2) / alpha) << shift;
        }
        return full;
    }

    private static Stamp of(int reach, int[] pixels, boolean isHard) {
        int side = 2 * reach + 1;
        int[] rows = new int[pixels.length + 2 * side];
        int filled = 0;
        for (int row = 0; row < side; row++) {
            int from = row * side;
            int to = from + side;
            while (from < to && pixels[from] == 0) {
                from++;
            }
            while (to > from && pixels[to - 1] == 0) {
                to--;
            }
            rows[filled++] = from - row * side;
            rows[filled++] = to - from;
            System.arraycopy(pixels, from, rows, filled, to - from);
            filled += to - from;
        }
        return new Stamp(reach, Arrays.copyOf(rows, filled), isHard);
    }

    private boolean hasHole() {
        boolean hasHole = false;
        for (int of = 0; of < rows.length; of += 2 + rows[of + 1]) {
            for (int at = of + 2; at < of + 2 + rows[of + 1]; at++) {
                hasHole |= rows[at] == 0;
            }
        }
        return hasHole;
    }

    /** How many pixels it has from side to side. */
    int side() {
        return 2 * reach + 1;
    }
}
