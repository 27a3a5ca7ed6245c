package app.winnow.desktop.map;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things at the ends of one line where there is room for both, else the second below the first. Either may wrap within itself. */
final class Ends extends Pane {
    private static final double APART = 16;
    private static final double BELOW = 4;
    private final Region first;
    private final Region second;

    Ends(Region first, Region second) {
        super(first, second);
        this.first = first;
        this.second = second;
        setMinSize(0, USE_PREF_SIZE);
    }

    private static double wide(Region region, double width) {
        return Math.min(width, Math.ceil(region.prefWidth(-1)));
    }

    private boolean fits(double width) {
        return Math.ceil(first.prefWidth(-1)) + APART + Math.ceil(second.prefWidth(-1)) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + APART + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width;
        double one = first.prefHeight(wide(first, room));
        double other = second.prefHeight(wide(second, room));
        return fits(room) ? Math.max(one, other) : one + (other > 0 ? BELOW + other : 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double one = first.prefHeight(wide(first, width));
        double other = second.prefHeight(wide(second, width));
        if (fits(width)) {
            double high = Math.max(one, other);
            first.resizeRelocate(0, Math.round((high - one) / 2), wide(first, width), one);
            second.resizeRelocate(width - wide(second, width), Math.round((high - other) / 2), wide(second, width), other);
        } else {
            first.resizeRelocate(0, 0, wide(first, width), one);
            second.resizeRelocate(0, one + BELOW, wide(second, width), other);
        }
    }
}
