package app.winnow.desktop.kit.raster;

import java.util.Arrays;

/**
 * Stamps that were drawn before, by look, radius and where in its pixel the centre is, each rounded so finely that nobody sees it: to a quarter of a pixel, to half of one for large marks and
 * among tens of thousands, to a whole one where fifty thousand and more are to be seen, whose stamps then stay in the processor's cache. When they fill some 16 MB it starts anew.
 */
final class Stamps {
    private static final int MOST_PIXELS = 1 << 22;
    private static final double LARGE = 8;
    private static final int COARSE = 2;
    /** Steps a pixel for small marks. */
    static final int FINE = 4;
    static final int FINE_AMONG_MANY = 2;
    static final int FINE_IN_A_CROWD = 1;

    private final Drawing drawing;
    private final int fine;
    /** From this size on radii and places are rounded coarsely. */
    private final int large;
    private final Stamp[][] stamps;
    private int pixels;

    /** Draws the stamp of a look (by number) of this radius, its centre so far right of and below the middle of its pixel; all in pixels. */
    interface Drawing {
        Stamp draw(int look, double radius, double right, double down);
    }

    /** For looks numbered from 0 to before this; small marks are rounded to this many steps a pixel. */
    Stamps(int looks, int fine, Drawing drawing) {
        this.drawing = drawing;
        this.fine = fine;
        large = (int) (LARGE * fine) + 1;
        stamps = new Stamp[looks][];
    }

    /** Lays the stamp of a look with its centre here, all in pixels. */
    void lay(Raster on, int look, double x, double y, double radius) {
        int size = radius < LARGE ? (int) Math.max(1, Math.round(radius * fine)) : large + (int) Math.round((radius - LARGE) * COARSE);
        int steps = size < large ? fine : COARSE;
        int across = (int) Math.floor((x - .5) * steps + .5);
        int down = (int) Math.floor((y - .5) * steps + .5);
        Stamp stamp = of(look, size, Math.floorMod(across, steps) * FINE + Math.floorMod(down, steps), steps);
        on.stamp(stamp, Math.floorDiv(across, steps) - stamp.reach(), Math.floorDiv(down, steps) - stamp.reach());
    }

    private Stamp of(int look, int size, int phase, int steps) {
        int at = size * FINE * FINE + phase;
        if (stamps[look] == null || at >= stamps[look].length) {
            stamps[look] = stamps[look] == null ? new Stamp[at + 1] : Arrays.copyOf(stamps[look], Math.max(at + 1, stamps[look].length * 3 / 2));
        }
        if (stamps[look][at] == null) {
            double radius = size < large ? (double) size / fine : LARGE + (double) (size - large) / COARSE;
            Stamp stamp = drawing.draw(look, radius, (double) (phase / FINE) / steps, (double) (phase % FINE) / steps);
            pixels += stamp.runs().length;
            if (pixels > MOST_PIXELS) {
                Arrays.fill(stamps, null);
                pixels = 0;
                return stamp;
            }
            stamps[look][at] = stamp;
        }
        return stamps[look][at];
    }
}
