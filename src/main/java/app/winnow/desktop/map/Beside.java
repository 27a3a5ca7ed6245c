package app.winnow.desktop.map;

import app.winnow.picture.Box;

/** Where a card goes that must not cover what it is about: beside it, else below or above it, else in the corner that is furthest from its middle. */
final class Beside {
    private static final double AWAY = 12;

    private Beside() { }

    /** The place of a card of this size beside a mark, in a space of that width and height. */
    static Box of(Box mark, double wide, double high, double width, double height) {
        double y = within(mark.y() + mark.height() / 2 - high / 2, height - high);
        if (mark.right() + AWAY + wide <= width) {
            return new Box(Math.max(0, mark.right() + AWAY), y, wide, high);
        }
        if (mark.x() - AWAY - wide >= 0) {
            return new Box(Math.min(mark.x() - AWAY, width) - wide, y, wide, high);
        }
        double x = within(mark.x() + mark.width() / 2 - wide / 2, width - wide);
        if (mark.bottom() + AWAY + high <= height) {
            return new Box(x, Math.max(0, mark.bottom() + AWAY), wide, high);
        }
        if (mark.y() - AWAY - high >= 0) {
            return new Box(x, Math.min(mark.y() - AWAY, height) - high, wide, high);
        }
        boolean isLeft = mark.x() + mark.width() / 2 < width / 2;
        boolean isUp = mark.y() + mark.height() / 2 < height / 2;
        return new Box(isLeft ? Math.max(0, width - wide) : 0, isUp ? Math.max(0, height - high) : 0, wide, high);
    }

    private static double within(double at, double most) {
        return Math.max(0, Math.min(most, at));
    }
}
