package app.winnow.desktop.kit.raster;

import java.util.Arrays;

/** A ring along the outline of a mark that does not fill its box: ink over paper, wherever a pixel is near enough to one of its sides. What it works on is kept from mark to mark. */
final class OutlineRing {
    private static final float FAR = Float.MAX_VALUE;

    private float[] away = {};

    /** Along this closed line of places in pixels, x, y, x, y ..., so wide on each side in ink and so much more in paper. */
    void lay(Raster on, double[] line, double half, double hair, int ink, int paper) {
        if (away.length != on.pixels().length) {
            away = new float[on.pixels().length];
            Arrays.fill(away, FAR);
        }
        double reach = half + hair + 1;
        for (int at = 0, before = line.length - 2; at < line.length; before = at, at += 2) {
            double[] side = {line[before], line[before + 1], line[at], line[at + 1]};
            near(on, side, reach, pixel -> away[pixel.at()] = (float) Math.min(away[pixel.at()], pixel.away(side)));
        }
        for (int at = 0, before = line.length - 2; at < line.length; before = at, at += 2) {
            double[] side = {line[before], line[before + 1], line[at], line[at + 1]};
            near(on, side, reach, pixel -> paint(on, pixel.at(), half, hair, ink, paper));
        }
    }

    /** Once only, however many sides are near. */
    private void paint(Raster on, int pixel, double half, double hair, int ink, int paper) {
        double distance = away[pixel];
        away[pixel] = FAR;
        if (distance < half + hair + .5) {
            int under = Raster.over(Raster.colour(paper, Raster.covered(half + hair + .5 - distance)), on.pixels()[pixel]);
            on.pixels()[pixel] = Raster.over(Raster.colour(ink, Raster.covered(half + .5 - distance)), under);
        }
    }

    private record Pixel(int at, int x, int y) {
        double away(double[] side) {
            double dx = side[2] - side[0];
            double dy = side[3] - side[1];
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - side[0]) * dx + (y - side[1]) * dy) / length));
            return Math.hypot(side[0] + along * dx - x, side[1] + along * dy - y);
        }
    }

    private static void near(Raster on, double[] side, double reach, java.util.function.Consumer<Pixel> each) {
        int left = (int) Math.max(0, Math.floor(Math.min(side[0], side[2]) - reach));
        int right = (int) Math.min(on.width() - 1, Math.ceil(Math.max(side[0], side[2]) + reach));
        int bottom = (int) Math.min(on.height() - 1, Math.ceil(Math.max(side[1], side[3]) + reach));
        for (int y = (int) Math.max(0, Math.floor(Math.min(side[1], side[3]) - reach)); y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                each.accept(new Pixel(y * on.width() + x, x, y));
            }
        }
    }
}
