package app.winnow.picture;

import java.util.List;

/** The outlines of marks that do not fill their boxes (a ribbon): closed lines through x, y, x, y ..., by mark; those beyond the list, and the empty ones, fill their boxes. */
public final class Outlines {
    /** Every mark fills its box. */
    public static final Outlines NONE = new Outlines(List.of());
    private static final double[] BOX = {};

    private final List<double[]> lines;

    /** These outlines, by mark. They are not to be written into afterwards. */
    public Outlines(List<double[]> lines) {
        this.lines = List.copyOf(lines);
    }

    double[] of(int mark) {
        return mark < lines.size() ? lines.get(mark) : BOX;
    }

    /** How far this place is from the area of a mark; 0 inside. */
    double away(int mark, double px, double py) {
        double[] line = of(mark);
        if (isInside(line, px, py)) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (int at = 0, before = line.length - 2; at < line.length; before = at, at += 2) {
            least = Math.min(least, away(line[before], line[before + 1], line[at] - line[before], line[at + 1] - line[before + 1], px, py));
        }
        return least;
    }

    private static double away(double x, double y, double dx, double dy, double px, double py) {
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((px - x) * dx + (py - y) * dy) / length));
        return Math.hypot(x + along * dx - px, y + along * dy - py);
    }

    /** By the number of sides that a ray to the right crosses. */
    static boolean isInside(double[] area, double px, double py) {
        boolean inside = false;
        for (int at = 0, before = area.length - 2; at < area.length; before = at, at += 2) {
            boolean crosses = area[at + 1] > py != area[before + 1] > py
                    && px < (area[before] - area[at]) * (py - area[at + 1]) / (area[before + 1] - area[at + 1]) + area[at];
            inside ^= crosses;
        }
        return inside;
    }
}
