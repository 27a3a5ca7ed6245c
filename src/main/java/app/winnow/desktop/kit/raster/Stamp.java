package app.winnow.desktop.kit.raster;

/** A mark that is drawn once and laid down many times: its pixels, and how far its centre's pixel is from its left upper corner. */
final class Stamp {
    private final int width;
    private final int reach;
    private final int[] pixels;
    private final int[] from;
    private final int[] to;

    /** {@code reach} pixels to each side of the centre's; {@code pixels} are those of the square. */
    Stamp(int reach, int[] pixels) {
        this.reach = reach;
        this.pixels = pixels;
        width = 2 * reach + 1;
        from = new int[width];
        to = new int[width];
        for (int row = 0; row < width; row++) {
            int first = 0;
            while (first < width && pixels[row * width + first] == 0) {
                first++;
            }
            int last = width;
            while (last > first && pixels[row * width + last - 1] == 0) {
                last--;
            }
            from[row] = first;
            to[row] = last;
        }
    }

    int width() {
        return width;
    }

    int height() {
        return width;
    }

    int reach() {
        return reach;
    }

    int[] pixels() {
        return pixels;
    }

    /** The first pixel of a row that is not empty. */
    int from(int row) {
        return from[row];
    }

    /** The pixel after the last one that is not empty. */
    int to(int row) {
        return to[row];
    }
}
