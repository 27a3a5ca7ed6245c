package app.winnow.desktop.kit.raster;

import java.util.Arrays;

/** Pixels row by row, each 0xAARRGGBB with its colour multiplied by its alpha, as screens take them. What is drawn beyond the edges is left out. */
public final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;
    /** Stamps touch the rows from the first to before the last only. */
    private final int first;
    private final int last;

    /** Of this size in pixels, with nothing on it. */
    public Raster(int width, int height) {
        this(width, height, new int[width * height], 0, height);
    }

    private Raster(int width, int height, int[] pixels, int first, int last) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.first = first;
        this.last = last;
    }

    /** One of so many bands of rows, counted from 0: the same pixels, of which stamps touch those rows only, so that bands may be drawn beside each other. */
    Raster band(int band, int of) {
        return new Raster(width, height, pixels, band * height / of, (band + 1) * height / of);
    }

    /** Whether something between these rows is in its band. */
    boolean touches(double top, double bottom) {
        return bottom >= first && top < last;
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Rows from top to bottom. */
    public int height() {
        return height;
    }

    /** The pixels themselves, to show them. */
    public int[] pixels() {
        return pixels;
    }

    /** Takes everything off. */
    public void clear() {
        Arrays.fill(pixels, 0);
    }

    /** Lays a stamp over what is there, its left upper corner here. */
    void stamp(Stamp stamp, int left, int top) {
        boolean isWhole = left >= 0 && left + stamp.side() <= width && top >= first && top + stamp.side() <= last;
        if (isWhole && stamp.isHard()) {
            copy(stamp, top * width + left);
            return;
        }
        int[] runs = stamp.runs();
        for (int of = 0; of < runs.length;) {
            int y = top + runs[of++];
            int from = left + runs[of++];
            int count = runs[of++];
            if (y >= first && y < last) {
                int skipped = Math.max(0, -from);
                lay(runs, of + skipped, y * width + from + skipped, Math.min(count, width - from) - skipped);
            }
            of += count;
        }
    }

    /** A stamp that lies within the edges and hides what is below it. */
    private void copy(Stamp stamp, int corner) {
        int[] runs = stamp.runs();
        for (int of = 0; of < runs.length;) {
            int at = corner + runs[of++] * width;
            at += runs[of++];
            int end = of + 1 + runs[of++];
            while (of < end) {
                pixels[at++] = runs[of++];
            }
        }
    }

    private void lay(int[] runs, int of, int at, int count) {
        for (int pixel = 0; pixel < count; pixel++) {
            int over = runs[of + pixel];
            pixels[at + pixel] = over >>> 24 == 255 ? over : over(over, pixels[at + pixel]);
        }
    }

    /** Replaces what is in the rectangle from the left upper pixel to before the right lower one. */
    void fill(int left, int top, int right, int bottom, int colour) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        if (from < to) {
            int last = Math.min(height, bottom);
            for (int y = Math.max(0, top); y < last; y++) {
                Arrays.fill(pixels, y * width + from, y * width + to, colour);
            }
        }
    }

    /** Replaces a frame of this many pixels inside the rectangle; one that is too thick for it fills it. */
    void frame(int left, int top, int right, int bottom, int thick, int colour) {
        if (right - left <= 2 * thick || bottom - top <= 2 * thick) {
            fill(left, top, right, bottom, colour);
            return;
        }
        fill(left, top, right, top + thick, colour);
        fill(left, bottom - thick, right, bottom, colour);
        fill(left, top + thick, left + thick, bottom - thick, colour);
        fill(right - thick, top + thick, right, bottom - thick, colour);
    }

    /** Replaces every pixel of the rectangle that lies on one of the strokes from lower left to upper right, so far apart and so thick. */
    void hatch(int left, int top, int right, int bottom, int apart, int thick, int colour) {
        int to = Math.min(width, right);
        int last = Math.min(height, bottom);
        for (int y = Math.max(0, top); y < last; y++) {
            for (int x = Math.max(0, left); x < to; x++) {
                if ((x + y) % apart < thick) {
                    pixels[y * width + x] = colour;
                }
            }
        }
    }

    /** One pixel over another, both multiplied by their alpha. */
    static int over(int over, int under) {
        int alpha = over >>> 24;
        int left = 256 - alpha - (alpha >> 7);
        int redBlue = (under & 0xff00ff) * left >>> 8 & 0xff00ff;
        int alphaGreen = (under >>> 8 & 0xff00ff) * left & 0xff00ff00;
        return over + (redBlue | alphaGreen);
    }

    /** A colour (0xRRGGBB) with this alpha (0-1), multiplied by it. */
    static int colour(int rgb, double alpha) {
        int colour = (int) Math.round(255 * alpha) << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            colour |= (int) Math.round((rgb >> shift & 255) * alpha) << shift;
        }
        return colour;
    }

    /** How much of a pixel is covered, by how far its middle lies inside an edge plus half a pixel. */
    static double covered(double inside) {
        return Math.max(0, Math.min(1, inside));
    }
}
