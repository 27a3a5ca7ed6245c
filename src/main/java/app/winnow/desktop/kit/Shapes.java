package app.winnow.desktop.kit;

import app.winnow.picture.Symbol;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;

/** The outlines of {@link Symbol}s as paths of a canvas and of SVG. */
final class Shapes {
    private static final int CORNERS = 32;

    private Shapes() { }

    /** Adds the outline around x, y to the path that was begun. */
    static void trace(GraphicsContext on, Symbol symbol, double x, double y, double radius) {
        if (symbol.polygons().length == 0) {
            double round = radius * Symbol.ROUND;
            on.moveTo(x + round, y);
            on.arc(x, y, round, round, 0, 360);
            on.closePath();
        }
        for (double[] polygon : symbol.polygons()) {
            on.moveTo(x + polygon[0] * radius, y + polygon[1] * radius);
            for (int at = 2; at < polygon.length; at += 2) {
                on.lineTo(x + polygon[at] * radius, y + polygon[at + 1] * radius);
            }
            on.closePath();
        }
    }

    /** The same as polygons around x, y; a circle as one of many corners. */
    static double[][] flattened(Symbol symbol, double x, double y, double radius) {
        if (symbol.polygons().length == 0) {
            double[] circle = new double[2 * CORNERS];
            for (int at = 0; at < CORNERS; at++) {
                circle[2 * at] = x + Symbol.ROUND * radius * Math.cos(2 * Math.PI * at / CORNERS);
                circle[2 * at + 1] = y + Symbol.ROUND * radius * Math.sin(2 * Math.PI * at / CORNERS);
            }
            return new double[][] {circle};
        }
        double[][] polygons = new double[symbol.polygons().length][];
        for (int polygon = 0; polygon < polygons.length; polygon++) {
            double[] of = symbol.polygons()[polygon];
            polygons[polygon] = new double[of.length];
            for (int at = 0; at < of.length; at += 2) {
                polygons[polygon][at] = x + of[at] * radius;
                polygons[polygon][at + 1] = y + of[at + 1] * radius;
            }
        }
        return polygons;
    }

    /** The same as the content of an SVG path with this radius around 0, 0. */
    static String path(Symbol symbol, double radius) {
        if (symbol.polygons().length == 0) {
            double round = radius * Symbol.ROUND;
            return String.format(Locale.ROOT, "M%1$f 0 A%1$f %1$f 0 1 1 -%1$f 0 A%1$f %1$f 0 1 1 %1$f 0 Z", round);
        }
        StringBuilder path = new StringBuilder();
        for (double[] polygon : symbol.polygons()) {
            for (int at = 0; at < polygon.length; at += 2) {
                path.append(String.format(Locale.ROOT, "%s%f %f ", at == 0 ? "M" : "L", polygon[at] * radius, polygon[at + 1] * radius));
            }
            path.append("Z ");
        }
        return path.toString();
    }
}
