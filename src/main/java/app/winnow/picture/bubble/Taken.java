package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import java.util.BitSet;

/** Which little squares of a frame something is drawn on. */
final class Taken {
    private static final double STEP = 2;

    private final BitSet squares = new BitSet();
    private final int columns;

    Taken(double width) {
        columns = (int) Math.ceil(width / STEP) + 2;
    }

    void add(double left, double top, double right, double bottom) {
        int from = column(left);
        int to = column(right) + 1;
        for (int row = row(top); row <= row(bottom); row++) {
            squares.set(row * columns + from, row * columns + to);
        }
    }

    void add(Box box) {
        add(box.x(), box.y(), box.right(), box.bottom());
    }

    boolean isFree(Box box) {
        int from = column(box.x());
        int to = column(box.right());
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            int next = squares.nextSetBit(row * columns + from);
            if (next >= 0 && next <= row * columns + to) {
                return false;
            }
        }
        return true;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, x / STEP));
    }

    private static int row(double y) {
        return (int) Math.max(0, y / STEP);
    }
}
