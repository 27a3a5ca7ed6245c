package app.winnow.desktop.kit;

import app.winnow.model.Disposition;
import java.util.Locale;

/** The outlines of the disposition marks as polygons in a box from -1 to 1, of about equal ink. A circle has none; null (open) is a circle too. */
final class Shapes {
    private static final double[][] ROUND = {};
    private static final double[][] DIAMOND = {{0, -1, 1, 0, 0, 1, -1, 0}};
    private static final double[][] SQUARE = {{-.8, -.8, .8, -.8, .8, .8, -.8, .8}};
    private static final double[][] TRIANGLE = {{0, -.92, 1, .82, -1, .82}};
    private static final double[][] CHEVRON = {{-.7, -.9, .1, -.9, .85, 0, .1, .9, -.7, .9, 0, 0}};
    private static final double[][] CROSS = {{-.55, -.92, 0, -.37, .55, -.92, .92, -.55, .37, 0, .92, .55, .55, .92, 0, .37, -.55, .92, -.92, .55, -.37, 0, -.92, -.55}};
    private static final double[][] HEXAGON = {{0, -.98, .85, -.49, .85, .49, 0, .98, -.85, .49, -.85, -.49}};
    private static final double[][] BARS = {{-.75, -.85, -.15, -.85, -.15, .85, -.75, .85}, {.15, -.85, .75, -.85, .75, .85, .15, .85}};

    private Shapes() { }

    /** The polygons, each x, y, x, y ...; none for a circle. */
    static double[][] of(Disposition disposition) {
        if (disposition == null) {
            return ROUND;
        }
        return switch (disposition) {
            case KEEP -> ROUND;
            case SLIM -> DIAMOND;
            case REPLACE -> SQUARE;
            case MERGE -> TRIANGLE;
            case MOVE_OUT -> CHEVRON;
            case RETIRE -> CROSS;
            case HAND_BACK -> HEXAGON;
            case PARK -> BARS;
        };
    }

    /** The same as the content of an SVG path with this radius around 0, 0. */
    static String path(Disposition disposition, double radius) {
        double[][] polygons = of(disposition);
        if (polygons.length == 0) {
            double r = radius * .88;
            return String.format(Locale.ROOT, "M%1$f 0 A%1$f %1$f 0 1 1 -%1$f 0 A%1$f %1$f 0 1 1 %1$f 0 Z", r);
        }
        StringBuilder path = new StringBuilder();
        for (double[] polygon : polygons) {
            for (int at = 0; at < polygon.length; at += 2) {
                path.append(String.format(Locale.ROOT, "%s%f %f ", at == 0 ? "M" : "L", polygon[at] * radius, polygon[at + 1] * radius));
            }
            path.append("Z ");
        }
        return path.toString();
    }
}
