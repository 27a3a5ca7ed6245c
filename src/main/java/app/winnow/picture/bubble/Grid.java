package app.winnow.picture.bubble;

import app.winnow.picture.Box;

/**
 * The frame in cells of about one size. Columns are cut within each bin of contributions and rows from the line between many and few, so that a cell never mixes what serves
 * differently nor quadrants.
 */
final class Grid {
    private static final double CELL = 15;

    private final Plane plane;
    private final Across across;
    private final double size;
    /** By region: the first column of each bin (of bin 0 where it has none), how many rows, how high they are, where the first one starts. */
    private final int[][] columns = new int[Region.ALL.length][];
    private final int[] rows = new int[Region.ALL.length];
    private final double[] highs = new double[Region.ALL.length];
    private final double[] tops = new double[Region.ALL.length];
    private final int[] starts = new int[Region.ALL.length + 1];

    Grid(Plane plane, Across across, Quadrants quadrants) {
        this.plane = plane;
        this.across = across;
        size = CELL * plane.regions().frame().text() / 12;
        Box field = plane.regions().field();
        double line = quadrants.isThere() ? Spread.inside(plane.y(quadrants.up().line()), field.y(), field.bottom()) : field.bottom();
        for (Region region : Region.ALL) {
            int at = region.ordinal();
            Box box = plane.regions().of(region);
            boolean isHigh = region == Region.PLOT || region == Region.STRIP;
            tops[at] = isHigh ? line - size * Math.ceil((line - field.y()) / size) : box.y();
            rows[at] = (int) Math.max(1, isHigh ? Math.ceil((box.bottom() - tops[at]) / size) : Math.round(box.height() / size));
            highs[at] = isHigh ? size : Math.max(1, box.height() / rows[at]);
            columns[at] = columns(region, box);
            starts[at + 1] = starts[at] + rows[at] * columns[at][columns[at].length - 1];
        }
    }

    private int[] columns(Region region, Box box) {
        if (region == Region.STRIP || region == Region.CORNER) {
            return new int[] {0, (int) Math.max(1, Math.round(box.width() / size))};
        }
        int[] first = new int[Across.BINS + 2];
        for (int bin = 0; bin <= Across.BINS; bin++) {
            first[bin + 1] = first[bin] + (across.from(bin) == bin ? (int) Math.max(1, Math.round(wide(bin) / size)) : 0);
        }
        return first;
    }

    /** How many cells there are. */
    int count() {
        return starts[Region.ALL.length];
    }

    /** How many square pixels a cell has. */
    double area() {
        return size * size;
    }

    /** The cell of a place; {@code bin} is that of its contribution, 0 where that is unknown. */
    int cell(int region, int bin, double x, double y) {
        int[] first = columns[region];
        int at = first.length == 2 ? 0 : bin;
        int many = first[at + 1] - first[at];
        double left = left(region, at);
        int column = first[at] + (int) Math.max(0, Math.min(many - 1, (x - left) / wide(region, at) * many));
        int row = (int) Math.max(0, Math.min(rows[region] - 1, (y - tops[region]) / highs[region]));
        return starts[region] + row * first[first.length - 1] + column;
    }

    private double left(int region, int bin) {
        return columns[region].length == 2 ? plane.regions().of(Region.ALL[region]).x() : plane.x(Across.middle(bin) - across.left(bin));
    }

    private double wide(int region, int bin) {
        return columns[region].length == 2 ? Math.max(1, plane.regions().of(Region.ALL[region]).width()) : wide(bin);
    }

    private double wide(int bin) {
        return plane.wide(across.left(bin) + across.right(bin));
    }

    private int region(int cell) {
        int region = 0;
        while (cell >= starts[region + 1]) {
            region++;
        }
        return region;
    }

    private int row(int cell, int region) {
        return (cell - starts[region]) / columns[region][columns[region].length - 1];
    }

    private int column(int cell, int region) {
        return (cell - starts[region]) % columns[region][columns[region].length - 1];
    }

    /** How many of the cells above, below and, within its bin, beside it are so. */
    int beside(int cell, boolean[] are) {
        int region = region(cell);
        int[] first = columns[region];
        int width = first[first.length - 1];
        int column = column(cell, region);
        int row = row(cell, region);
        boolean isFirst = isEdge(first, column);
        boolean isLast = isEdge(first, column + 1);
        return (row > 0 && are[cell - width] ? 1 : 0) + (row < rows[region] - 1 && are[cell + width] ? 1 : 0) + (!isFirst && are[cell - 1] ? 1 : 0)
                + (!isLast && are[cell + 1] ? 1 : 0);
    }

    /** Whether a bin ends left of this column. */
    private static boolean isEdge(int[] first, int column) {
        for (int edge : first) {
            if (edge == column) {
                return true;
            }
        }
        return false;
    }

    /** Its box, as far as its part of the frame reaches. */
    Box box(int cell) {
        int region = region(cell);
        int[] first = columns[region];
        int column = column(cell, region);
        int bin = 0;
        while (column >= first[bin + 1]) {
            bin++;
        }
        double wide = wide(region, bin) / (first[bin + 1] - first[bin]);
        double left = left(region, bin) + (column - first[bin]) * wide;
        double top = tops[region] + row(cell, region) * highs[region];
        Box part = plane.regions().of(Region.ALL[region]);
        double x = Math.max(part.x(), left);
        double y = Math.max(part.y(), top);
        return new Box(x, y, Math.min(part.right(), left + wide) - x, Math.min(part.bottom(), top + highs[region]) - y);
    }

    /** Its name in every picture of this kind. */
    String key(int cell) {
        int region = region(cell);
        return "cell " + region + " " + column(cell, region) + " " + row(cell, region);
    }
}
