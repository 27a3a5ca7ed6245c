package app.winnow.desktop.kit.raster;

import java.util.Arrays;

/**
 * A mark that is drawn once and laid down many times. {@code runs} holds its pixels that are not empty, as many beside each other as there are: their row, where in it they begin, how many they
 * are, and they themselves, one run after the other, so that a processor reads them in one go. {@code reach} is how many pixels it has to each side of its centre's. One that is {@code isHard}
 * hides all that lies below those pixels.
 */
record Stamp(int reach, int[] runs, boolean isHard) {
    /** From the pixels of the square. */
    static Stamp of(int reach, int[] pixels) {
        return of(reach, pixels, false);
    }

    /**
     * The same without soft edges: a pixel is there or is not, so that laying it down is copying. Among very many marks over each other nobody sees the difference.
     */
    static Stamp hard(int reach, int[] pixels) {
        int least = least(pixels);
        int[] hard = new int[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            hard[at] = pixels[at] >>> 24 < least ? 0 : full(pixels[at]);
        }
        return of(reach, hard, true);
    }

    /** How much of a pixel is there at least where it stays: so much that about as many stay as all cover together, since thin bars of a small mark cover half of few. */
    private static int least(int[] pixels) {
        int[] alphas = Arrays.stream(pixels).map(pixel -> pixel >>> 24).sorted().toArray();
        int covered = Math.max(1, Math.round(Arrays.stream(alphas).sum() / 255f));
        int last = Math.max(1, alphas[alphas.length - covered]);
        long more = Arrays.stream(alphas).filter(alpha -> alpha >= last).count();
        long fewer = Arrays.stream(alphas).filter(alpha -> alpha > last).count();
        return fewer > 0 && covered - fewer < more - covered ? last + 1 : last;
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
        int[] runs = new int[pixels.length * 3];
        int filled = 0;
        for (int row = 0; row < side; row++) {
            int end = (row + 1) * side;
            for (int from = next(pixels, row * side, end, true); from < end;) {
                int to = next(pixels, from, end, false);
                runs[filled++] = row;
                runs[filled++] = from - row * side;
                runs[filled++] = to - from;
                System.arraycopy(pixels, from, runs, filled, to - from);
                filled += to - from;
                from = next(pixels, to, end, true);
            }
        }
        return new Stamp(reach, Arrays.copyOf(runs, filled), isHard);
    }

    /** The next pixel that is something, or that is empty. */
    private static int next(int[] pixels, int from, int end, boolean isSomething) {
        int at = from;
        while (at < end && pixels[at] != 0 != isSomething) {
            at++;
        }
        return at;
    }

    /** How many pixels it has from side to side. */
    int side() {
        return 2 * reach + 1;
    }
}
