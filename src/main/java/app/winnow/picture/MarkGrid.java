package app.winnow.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Boxes by place: each is entered in every cell that it reaches into, counted first and then filled, so that building it is two passes over the marks. */
final class MarkGrid {
    /** On average so many marks a cell. */
    private static final double A_CELL = 4;
    private static final int MOST = 512;

    private final double left;
    private final double top;
    private final double across;
    private final double down;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] marks;
    private final float[][] boxes;
    private Map<String, Integer> keys;

    MarkGrid(float[] x, float[] y, float[] width, float[] height) {
        boxes = new float[][] {x, y, width, height};
        double[] reach = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int at = 0; at < x.length; at++) {
            reach[0] = Math.min(reach[0], x[at]);
            reach[1] = Math.min(reach[1], y[at]);
            reach[2] = Math.max(reach[2], x[at] + width[at]);
            reach[3] = Math.max(reach[3], y[at] + height[at]);
        }
        left = x.length == 0 ? 0 : reach[0];
        top = x.length == 0 ? 0 : reach[1];
        columns = (int) Math.max(1, Math.min(MOST, Math.sqrt(x.length / A_CELL)));
        rows = columns;
        across = Math.max(1e-3, (reach[2] - left) / columns);
        down = Math.max(1e-3, (reach[3] - top) / rows);
        starts = new int[columns * rows + 1];
        for (int at = 0; at < x.length; at++) {
            cells(at, cell -> starts[cell + 1]++);
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            starts[cell + 1] += starts[cell];
        }
        marks = new int[starts[columns * rows]];
        int[] filled = starts.clone();
        for (int at = 0; at < x.length; at++) {
            int mark = at;
            cells(at, cell -> marks[filled[cell]++] = mark);
        }
    }

    private void cells(int mark, IntConsumer each) {
        int right = column(boxes[0][mark] + boxes[2][mark]);
        int bottom = row(boxes[1][mark] + boxes[3][mark]);
        for (int row = row(boxes[1][mark]); row <= bottom; row++) {
            for (int column = column(boxes[0][mark]); column <= right; column++) {
                each.accept(row * columns + column);
            }
        }
    }

    private int column(double at) {
        return (int) Math.max(0, Math.min(columns - 1, (at - left) / across));
    }

    private int row(double at) {
        return (int) Math.max(0, Math.min(rows - 1, (at - top) / down));
    }

    /** Every mark that may reach into this box, some of them more than once. */
    void near(double fromX, double fromY, double toX, double toY, IntConsumer each) {
        for (int row = row(fromY); row <= row(toY); row++) {
            for (int column = column(fromX); column <= column(toX); column++) {
                for (int at = starts[row * columns + column]; at < starts[row * columns + column + 1]; at++) {
                    each.accept(marks[at]);
                }
            }
        }
    }

    synchronized int of(String key, Meanings meanings) {
        if (keys == null) {
            keys = new HashMap<>();
            for (int mark = 0; mark < meanings.count(); mark++) {
                keys.putIfAbsent(meanings.key(mark), mark);
            }
        }
        return keys.getOrDefault(key, Marks.NONE);
    }
}
