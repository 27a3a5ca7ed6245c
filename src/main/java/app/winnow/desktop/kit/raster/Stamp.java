package app.winnow.desktop.kit.raster;

import java.util.Arrays;

/**
 * A mark that is drawn once and laid down many times. {@code rows} holds each row from its first pixel to its last one that is not empty: where that is, how many there are, and the pixels, one row after
 * the other, so that a processor reads it in one go. {@code reach} is how many pixels it has to each side of its centre's.
 */
record Stamp(int reach, int[] rows) {

    /** From the pixels of the square. */
    static Stamp of(int reach, int[] pixels) {
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
        return new Stamp(reach, Arrays.copyOf(rows, filled));
    }

    /** How many pixels it has from side to side. */
    int side() {
        return 2 * reach + 1;
    }
}
