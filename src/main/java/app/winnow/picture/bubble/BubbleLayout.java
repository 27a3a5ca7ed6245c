package app.winnow.picture.bubble;

import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.Lettering;
import app.winnow.picture.Words;
import java.util.Arrays;

/** Puts the points of a map into their places: parts of the frame, quadrants, places, cells where those are too close, and which bubbles are drawn. */
final class BubbleLayout {
    /** So many with the most hours are drawn whatever lies around them. */
    private static final int ALWAYS = 60;

    final Points points;
    final Upward up;
    final Across across;
    final Plane plane;
    final Lettering lettering;
    final Quadrants quadrants;
    final int[] inRegion = new int[Region.ALL.length];
    final Places places;
    final Density density;
    /** The points that are drawn as bubbles, the largest first. */
    final int[] drawn;

    BubbleLayout(Points points, Ask ask, Wanted wanted, Advances advances, Words words) {
        this.points = points;
        up = Upward.of(points, wanted.isMonths(), words);
        for (int point = 0; point < points.size(); point++) {
            inRegion[Region.of(points.contribution[point], up.values()[point]).ordinal()]++;
        }
        Regions regions = Regions.of(ask.frame(), inRegion);
        plane = new Plane(regions, ask.zoom());
        lettering = new Lettering(advances, ask.frame().text());
        quadrants = Quadrants.of(points, up, ask, wanted.isCut());
        across = new Across(points.contribution, quadrants.isThere() ? quadrants.across().line() : Double.NaN);
        places = new Swarm(points, up, across, regions, Sizes.least(points.size(), ask.frame())).through(ask.zoom());
        int shown = size();
        boolean isSpread = shown <= PortfolioBubbles.SPREAD;
        density = isSpread ? Density.NONE : new Density(this, new Grid(plane, across, quadrants), Ranked.greatest(shownHours(), points.size(), ALWAYS));
        drawn = largestFirst(shown);
        if (isSpread) {
            new Spread(places, plane, drawn.length, this::bounds).place(drawn);
        } else {
            keepInside();
        }
    }

    private void keepInside() {
        for (int point : drawn) {
            Box room = plane.regions().of(Region.ALL[places.region[point]]);
            double radius = places.radius[point];
            places.put(point, Spread.inside(places.x[point], room.x() + radius, room.right() - radius),
                    Spread.inside(places.y[point], room.y() + radius, room.bottom() - radius));
        }
    }

    /** Sizes what the zoom shows, and says how many those are. */
    private int size() {
        int shown = 0;
        for (boolean isShown : places.isShown) {
            shown += isShown ? 1 : 0;
        }
        Sizes sizes = Sizes.of(points.people, shown, plane.regions(), plane.zoom());
        for (int point = 0; point < points.size(); point++) {
            places.radius[point] = (float) sizes.of(points.people[point]);
        }
        return shown;
    }

    private double[] shownHours() {
        double[] hours = points.hours.clone();
        for (int point = 0; point < hours.length; point++) {
            hours[point] = places.isShown[point] ? hours[point] : Double.NaN;
        }
        return hours;
    }

    /** By radius, then as the catalog has them, in one sort of plain numbers. */
    private int[] largestFirst(int most) {
        long[] keys = new long[most];
        int count = 0;
        for (int point = 0; point < points.size(); point++) {
            if (places.isShown[point] && density.of(point) < 0) {
                keys[count++] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(places.radius[point])) << 32 | point;
            }
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int at = 0; at < count; at++) {
            order[at] = (int) keys[at];
        }
        return order;
    }

    /** Where the middle of a bubble may be: inside the frame's part, its band and its quadrant. */
    private Box bounds(int point) {
        Region region = Region.ALL[places.region[point]];
        Box box = plane.regions().of(region);
        double radius = places.radius[point] + 1;
        double left = box.x() + radius;
        double right = box.right() - radius;
        double top = box.y() + radius;
        double bottom = box.bottom() - radius;
        if (region == Region.PLOT || region == Region.LANE) {
            int bin = Across.bin(points.contribution[point]);
            left = Math.max(left, plane.x(Across.middle(bin) - across.left(bin)));
            right = Math.min(right, plane.x(Across.middle(bin) + across.right(bin)));
        }
        if (region == Region.PLOT && quadrants.isThere()) {
            double line = plane.y(quadrants.up().line());
            boolean isFew = (quadrants.of(points.contribution[point], up.heights()[point]) & Quadrants.FEW) != 0;
            top = isFew ? Math.max(top, line + 1) : top;
            bottom = isFew ? bottom : Math.min(bottom, line - 1);
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
