package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Zoom;

/**
 * Places for any number of points in two passes: those of one bin and one row of pixels stand beside each other around the bin's middle, so that a band is as wide as it is full.
 * Worked out for the whole map and then seen through the zoom, so that nothing jumps as people zoom and what lay together comes apart.
 */
final class Swarm {
    private final Points points;
    private final Upward up;
    private final Across across;
    private final Plane whole;
    private final double spacing;
    private final int rows;
    private final int[] starts;

    Swarm(Points points, Upward up, Across across, Regions regions, double least) {
        this.points = points;
        this.up = up;
        this.across = across;
        whole = new Plane(regions, Zoom.ALL);
        spacing = 2 * least + 1;
        rows = (int) Math.ceil(regions.field().height() / spacing) + 1;
        int bins = Across.BINS + 1;
        starts = new int[] {0, rows * bins, rows * bins + rows, rows * bins + rows + bins, rows * bins + rows + bins + 1};
    }

    /** The places through this zoom; what it does not show is marked so. */
    Places through(Zoom zoom) {
        Places places = new Places(points.size());
        int[] homes = new int[points.size()];
        int[] counts = new int[starts[Region.ALL.length]];
        for (int point = 0; point < homes.length; point++) {
            Region region = Region.of(points.contribution[point], up.values()[point]);
            places.region[point] = (byte) region.ordinal();
            homes[point] = home(region, point);
            counts[homes[point]]++;
        }
        Row[] there = new Row[counts.length];
        int[] ranks = new int[counts.length];
        for (int point = 0; point < homes.length; point++) {
            int home = homes[point];
            Row row = there[home];
            if (row == null) {
                row = row(Region.ALL[places.region[point]], point, counts[home]);
                there[home] = row;
            }
            int rank = ranks[home]++;
            boolean isOdd = row.lines() == 1 && row.stepX() == spacing && (home & 1) == 1;
            places.put(point, row.x(rank) + (isOdd ? row.stepX() / 2 : 0), Double.isNaN(up.heights()[point]) ? row.y(rank) : whole.y(up.heights()[point]));
        }
        zoom(places, zoom);
        return places;
    }

    private int home(Region region, int point) {
        int row = Double.isNaN(up.heights()[point]) ? 0 : (int) Math.max(0, Math.min(rows - 1, (1 - up.heights()[point]) * whole.regions().field().height() / spacing));
        int bin = Double.isNaN(points.contribution[point]) ? 0 : Across.bin(points.contribution[point]);
        return starts[region.ordinal()] + switch (region) {
            case PLOT -> bin * rows + row;
            case STRIP -> row;
            case LANE -> bin;
            case CORNER -> 0;
        };
    }

    /** So many points around a middle, in so many lines and columns. */
    private record Row(double x, double y, double stepX, double stepY, int lines, int columns) {
        double x(int rank) {
            return x + (rank / lines - (columns - 1) / 2.0) * stepX;
        }

        double y(int rank) {
            return y + (rank % lines - (lines - 1) / 2.0) * stepY;
        }
    }

    private Row row(Region region, int point, int count) {
        Box box = whole.regions().of(region);
        boolean isBanded = region == Region.PLOT || region == Region.LANE;
        int bin = isBanded ? Across.bin(points.contribution[point]) : 0;
        double middle = isBanded ? whole.x(Across.middle(bin)) : box.x() + box.width() / 2;
        double left = isBanded ? whole.wide(across.left(bin)) : Math.max(1, box.width() / 2 - spacing);
        double right = isBanded ? whole.wide(across.right(bin)) : left;
        double wide = left + right;
        boolean isFree = region == Region.LANE || region == Region.CORNER;
        double high = box.height() - spacing;
        int most = isFree ? (int) Math.max(1, high / spacing) : 1;
        int lines = Math.min(most, (int) Math.ceil(count / Math.max(1, Math.floor(wide / spacing))));
        int columns = (count + lines - 1) / lines;
        double step = Math.min(spacing, wide / columns);
        double half = columns * step / 2;
        return new Row(Spread.inside(middle, middle - left + half, middle + right - half), box.y() + box.height() / 2, step, spacing, lines, columns);
    }

    private void zoom(Places places, Zoom zoom) {
        Box field = whole.regions().field();
        for (int point = 0; point < places.x.length; point++) {
            Region region = Region.ALL[places.region[point]];
            if (region == Region.PLOT || region == Region.LANE) {
                places.x[point] = (float) (field.x() + ((places.x[point] - field.x()) / field.width() - zoom.left()) * zoom.across() * field.width());
            }
            if (region == Region.PLOT || region == Region.STRIP) {
                places.y[point] = (float) (field.y() + ((places.y[point] - field.y()) / field.height() - zoom.top()) * zoom.down() * field.height());
            }
            Box box = whole.regions().of(region);
            places.isShown[point] = places.x[point] >= box.x() - .01 && places.x[point] <= box.right() + .01 && places.y[point] >= box.y() - .01
                    && places.y[point] <= box.bottom() + .01;
        }
    }
}
