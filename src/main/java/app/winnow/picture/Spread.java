package app.winnow.picture;

/**
 * Finds each circle a place near the one that its figures ask for, so that none hides another for long: first beside it, then a little above or below. The
 * same points always find the same places. A place is never outside the room, nor further away than {@code reach}.
 */
final class Spread {
    private static final double FREE = .01;
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
        for (int at = 1; at < tries && least > FREE; at++) {
            double away = (at + 1) / 2 * step;
            if (away > reach) {
                break;
            }
            double tryX = inside(x + (at % 2 == 0 ? away : -away), room.x(), room.right(), radius);
            double tryY = inside(y + lift(at) * radius, room.y(), room.bottom(), radius);
            double overlap = crowd.overlap(tryX, tryY, radius) + Math.abs(lift(at)) * FREE;
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

    /** Every third try looks a third of a radius up, every other third as far down: hours stay readable. */
    private static double lift(int at) {
        return switch (at / 2 % 3) {
            case 1 -> -.4;
            case 2 -> .4;
            default -> 0;
        };
    }

    private static double inside(double at, double low, double high, double radius) {
        double from = low + radius + 1;
        double to = high - radius - 1;
        return from > to ? (low + high) / 2 : Math.max(from, Math.min(to, at));
    }
}
