package app.winnow.desktop.kit.raster;

import app.winnow.picture.Symbol;

/** The outline of a symbol around 0, 0: how far a place is from it, and where along it. */
final class SymbolEdge {
    private final double[][] polygons;
    private final double round;
    private double away;
    private double along;

    /** With this radius in pixels. */
    SymbolEdge(Symbol symbol, double radius) {
        round = radius * Symbol.ROUND;
        polygons = new double[symbol.polygons().length][];
        for (int at = 0; at < polygons.length; at++) {
            polygons[at] = java.util.Arrays.stream(symbol.polygons()[at]).map(share -> share * radius).toArray();
        }
    }

    /** Looks at a place; {@link #away()} and {@link #along()} speak of it until the next one. */
    void measure(double x, double y) {
        if (polygons.length == 0) {
            away = Math.hypot(x, y) - round;
            along = (Math.atan2(y, x) + Math.PI) * round;
            return;
        }
        away = Double.MAX_VALUE;
        for (double[] polygon : polygons) {
            measure(polygon, x, y);
        }
    }

    private void measure(double[] polygon, double x, double y) {
        double least = Double.MAX_VALUE;
        double place = 0;
        double passed = 0;
        boolean isInside = false;
        for (int at = 0, before = polygon.length - 2; at < polygon.length; before = at, at += 2) {
            double dx = polygon[at] - polygon[before];
            double dy = polygon[at + 1] - polygon[before + 1];
            double long2 = dx * dx + dy * dy;
            double share = Math.max(0, Math.min(1, ((x - polygon[before]) * dx + (y - polygon[before + 1]) * dy) / long2));
            double awayX = x - polygon[before] - share * dx;
            double awayY = y - polygon[before + 1] - share * dy;
            double square = awayX * awayX + awayY * awayY;
            double length = Math.sqrt(long2);
            if (square < least) {
                least = square;
                place = passed + share * length;
            }
            passed += length;
            isInside ^= polygon[at + 1] > y != polygon[before + 1] > y && x < dx * (y - polygon[at + 1]) / dy + polygon[at];
        }
        double signed = isInside ? -Math.sqrt(least) : Math.sqrt(least);
        if (signed < away) {
            away = signed;
            along = place;
        }
    }

    /** Pixels to the outline, negative inside. */
    double away() {
        return away;
    }

    /** Pixels along the outline to the place nearest by. */
    double along() {
        return along;
    }
}
