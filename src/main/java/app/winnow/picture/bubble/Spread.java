package app.winnow.picture.bubble;

import app.winnow.picture.Box;

/**
 * Finds each bubble a place near its own, so that none hides another: outwards along a flat spiral, the largest first. It stays in its band and on its
 * side of the cuts, and the same points always find the same places.
 */
final class Spread {
    /** The golden angle: places along this spiral never line up. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));
    /** Up and down it is narrower than across: hours stay readable. */
    private static final double FLAT = .45;
    private static final int TRIES = 420;

    private final Places places;
    private final Plane plane;
    private final Bounds bounds;
    private final Crowd crowd;

    /** Where the middle of a bubble may be. */
    interface Bounds {
        Box of(int point);
    }

    Spread(Places places, Plane plane, int count, Bounds bounds) {
        this.places = places;
        this.plane = plane;
        this.bounds = bounds;
        crowd = new Crowd(plane.regions().frame().width(), plane.regions().frame().height(), count);
    }

    /** Gives these points, the largest first, their places. */
    void place(int[] order) {
        double reach = Math.max(80, plane.regions().field().width() / 5);
        for (int point : order) {
            place(point, bounds.of(point), reach);
        }
    }

    private void place(int point, Box room, double reach) {
        double radius = places.radius[point];
        double step = Math.max(1.5, radius / 2);
        double bestX = inside(places.x[point], room.x(), room.right());
        double bestY = inside(places.y[point], room.y(), room.bottom());
        double fromX = bestX;
        double fromY = bestY;
        double least = crowd.overlap(bestX, bestY, radius);
        for (int at = 1; at < TRIES && least > 0 && step * Math.sqrt(at) <= reach; at++) {
            double away = step * Math.sqrt(at);
            double tryX = inside(fromX + away * Math.cos(at * TURN), room.x(), room.right());
            double tryY = inside(fromY + away * FLAT * Math.sin(at * TURN), room.y(), room.bottom());
            double overlap = crowd.overlap(tryX, tryY, radius);
            if (overlap < least) {
                least = overlap;
                bestX = tryX;
                bestY = tryY;
            }
        }
        places.put(point, bestX, bestY);
        crowd.add(bestX, bestY, radius);
    }

    static double inside(double at, double low, double high) {
        return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, at));
    }
}
