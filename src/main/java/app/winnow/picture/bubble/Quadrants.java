package app.winnow.picture.bubble;

import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import java.util.Arrays;

/**
 * The plot cut in four: at the medians of what is shown, or where people put the lines. {@code counts} are little and many, much and many, little and few, much and few;
 * they hold every point of the plot once. Without cuts (null) there are no quadrants.
 */
record Quadrants(Cut across, Cut up, int[] counts) {
    static final int MUCH = 1;
    static final int FEW = 2;
    /** Fewer than this are no quadrants. */
    private static final int LEAST = 4;

    static Quadrants of(Points points, Upward up, Ask ask, boolean isWanted) {
        double[] contributions = new double[points.size()];
        double[] heights = new double[points.size()];
        int count = 0;
        for (int point = 0; point < points.size(); point++) {
            if (Region.of(points.contribution[point], up.values()[point]) == Region.PLOT) {
                contributions[count] = points.contribution[point];
                heights[count++] = up.heights()[point];
            }
        }
        if (!isWanted || count < LEAST) {
            return new Quadrants(null, null, new int[4]);
        }
        double cutX = share(ask, PortfolioBubbles.CUT_X);
        double cutY = share(ask, PortfolioBubbles.CUT_Y);
        Across across = new Across(Arrays.copyOf(contributions, count));
        Cut right = Double.isNaN(cutX) ? Cut.middle(across) : Cut.across(cutX);
        Cut high = Double.isNaN(cutY) ? Cut.middle(Arrays.copyOf(heights, count)) : Cut.at(1 - cutY);
        return right == null || high == null ? new Quadrants(null, null, new int[4]) : new Quadrants(right, high, new int[4]).counted(points, up);
    }

    /** What people put there as a share of the whole, NaN when they put nothing that is one. */
    private static double share(Ask ask, String key) {
        try {
            double share = Double.parseDouble(ask.chosen().getOrDefault(key, ""));
            return share >= 0 && share <= 1 ? share : Double.NaN;
        } catch (NumberFormatException no) {
            return Double.NaN;
        }
    }

    private Quadrants counted(Points points, Upward up) {
        for (int point = 0; point < points.size(); point++) {
            if (Region.of(points.contribution[point], up.values()[point]) == Region.PLOT) {
                counts[of(points.contribution[point], up.heights()[point])]++;
            }
        }
        return this;
    }

    boolean isThere() {
        return across != null;
    }

    /** Which one a point of the plot is in: {@link #MUCH} and {@link #FEW} added up. */
    int of(double contribution, double height) {
        return (Across.bin(contribution) >= across.least() ? MUCH : 0) + (height >= up.least() ? 0 : FEW);
    }

    /** The part of the field that is a quadrant, as far as the zoom shows it; of no width or height where it does not. */
    Box box(int quadrant, Plane plane) {
        Box field = plane.regions().field();
        double x = Spread.inside(plane.x(across.line()), field.x(), field.right());
        double y = Spread.inside(plane.y(up.line()), field.y(), field.bottom());
        double left = (quadrant & MUCH) != 0 ? x : field.x();
        double top = (quadrant & FEW) != 0 ? y : field.y();
        return new Box(left, top, ((quadrant & MUCH) != 0 ? field.right() : x) - left, ((quadrant & FEW) != 0 ? field.bottom() : y) - top);
    }
}
