package app.winnow.picture;

/**
 * Finds each circle a place near the one that its figures ask for, so that none hides another: outwards along a flat spiral. The
 * same points always find the same places. A place is never outside the room, nor further away than {@code reach}.
 */
final class Spread {
    /** The golden angle: places along this spiral never line up. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));
    /** Up and down it is narrower than across: hours stay readable. */
    private static final double FLAT = .55;
    private final Crowd crowd;
    private final int tries;

    Spread(Crowd crowd, int tries) {
        this.crowd = crowd;
        this.tries = tries;
    }

    MapMark place(MapPoint point, double x, double y, double radius, boolean dashed, Box room, double reach) {
        double step = Math.max(1.5, radius / 2);
        double bestX = inside(x, room.x(), room.right(), radius);
        double bestY = inside(y, room.y(), room.bottom(), radius);
        double least = crowd.overlap(bestX, bestY, radius);
        for (int at = 1; at < tries && least > 0 && step * Math.sqrt(at) <= reach; at++) {
            double away = step * Math.sqrt(at);
            double tryX = inside(x + away * Math.cos(at * TURN), room.x(), room.right(), radius);
            double tryY = inside(y + away * FLAT * Math.sin(at * TURN), room.y(), room.bottom(), radius);
            double overlap = crowd.overlap(tryX, tryY, radius);
            if (overlap < least) {
                least = overlap;
                bestX = tryX;
                bestY = tryY;
            }
        }
        MapMark mark = new MapMark(point, bestX, bestY, radius, dashed);
        crowd.add(mark);
        return mark;
    }

    private static double inside(double at, double low, double high, double radius) {
        double from = low + radius + 1;
        double to = high - radius - 1;
        return from > to ? (low + high) / 2 : Math.max(from, Math.min(to, at));
    }
}
