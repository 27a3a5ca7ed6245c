package app.winnow.picture;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Where the marks of a picture are, by number: each has a box, and round ones are the circle in it. Finds what is under a place, inside an area and next in a direction by a grid, so
 * that a hundred thousand answer within a frame. Later numbers lie over earlier ones. Immutable; safe between threads.
 */
public final class Marks {
    /** No mark at all. */
    public static final int NONE = -1;

    private final float[] x;
    private final float[] y;
    private final float[] width;
    private final float[] height;
    /** From this number on they are round. */
    private final int round;
    private final Outlines outlines;
    private final Meanings meanings;
    private MarkGrid grid;

    private Marks(float[][] boxes, int round, Outlines outlines, Meanings meanings) {
        this.x = boxes[0];
        this.y = boxes[1];
        this.width = boxes[2];
        this.height = boxes[3];
        if (x.length != meanings.count()) {
            throw new IllegalArgumentException(x.length + " places for " + meanings.count() + " marks");
        }
        this.round = round;
        this.outlines = outlines;
        this.meanings = meanings;
    }

    /** Marks in boxes: left upper corners and sizes. The arrays are not to be written into afterwards. */
    public static Marks boxes(float[] x, float[] y, float[] width, float[] height, Meanings meanings) {
        return new Marks(new float[][] {x, y, width, height}, x.length, Outlines.NONE, meanings);
    }

    /** Marks in boxes of which those from number {@code round} on are the circles in them: cells under bubbles. */
    public static Marks mixed(float[] x, float[] y, float[] width, float[] height, int round, Meanings meanings) {
        return new Marks(new float[][] {x, y, width, height}, round, Outlines.NONE, meanings);
    }

    /** Marks in these boxes. */
    public static Marks boxes(java.util.List<Box> boxes, Meanings meanings) {
        return outlined(boxes, Outlines.NONE, meanings);
    }

    /** Marks in these boxes, some of which have an outline of their own and are found inside it only. */
    public static Marks outlined(java.util.List<Box> boxes, Outlines outlines, Meanings meanings) {
        float[][] sides = new float[4][boxes.size()];
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            sides[0][at] = (float) box.x();
            sides[1][at] = (float) box.y();
            sides[2][at] = (float) box.width();
            sides[3][at] = (float) box.height();
        }
        return new Marks(sides, sides[0].length, outlines, meanings);
    }

    /** Round marks: centres and radii. */
    public static Marks round(float[] centreX, float[] centreY, float[] radius, Meanings meanings) {
        int count = radius.length;
        float[][] sides = new float[3][count];
        for (int at = 0; at < count; at++) {
            sides[0][at] = centreX[at] - radius[at];
            sides[1][at] = centreY[at] - radius[at];
            sides[2][at] = 2 * radius[at];
        }
        return new Marks(new float[][] {sides[0], sides[1], sides[2], sides[2]}, 0, Outlines.NONE, meanings);
    }

    /** What they stand for. */
    public Meanings meanings() {
        return meanings;
    }

    /** How many. */
    public int count() {
        return x.length;
    }

    /** Whether they all are circles in their boxes. */
    public boolean isRound() {
        return round == 0;
    }

    /** Whether this one is the circle in its box. */
    public boolean isRound(int mark) {
        return mark >= round;
    }

    /** The box of a mark. */
    public Box box(int mark) {
        return new Box(x[mark], y[mark], width[mark], height[mark]);
    }

    /** The closed line around a mark that does not fill its box, x, y, x, y ...; empty where it does, or is the circle in it. Not to be written into. */
    public double[] outline(int mark) {
        return outlines.of(mark);
    }

    /** The middle of a mark, from the left. */
    public double middleX(int mark) {
        return x[mark] + width[mark] / 2;
    }

    /** The middle of a mark, from the top. */
    public double middleY(int mark) {
        return y[mark] + height[mark] / 2;
    }

    /** The uppermost mark at this place, or the nearest one that is at most {@code reach} pixels away; {@link #NONE} where there is none that {@code wanted} takes. */
    public int at(double px, double py, double reach, IntPredicate wanted) {
        int[] best = {NONE};
        double[] least = {reach};
        grid().near(px - reach, py - reach, px + reach, py + reach, mark -> {
            double away = away(mark, px, py);
            if ((away < least[0] || away == least[0] && mark > best[0]) && wanted.test(mark)) {
                best[0] = mark;
                least[0] = away;
            }
        });
        return best[0];
    }

    private double away(int mark, double px, double py) {
        if (outlines.of(mark).length > 0) {
            return outlines.away(mark, px, py);
        }
        if (isRound(mark)) {
            return Math.max(0, Math.hypot(middleX(mark) - px, middleY(mark) - py) - width[mark] / 2);
        }
        double dx = Math.max(0, Math.max(x[mark] - px, px - x[mark] - width[mark]));
        double dy = Math.max(0, Math.max(y[mark] - py, py - y[mark] - height[mark]));
        return Math.hypot(dx, dy);
    }

    /** The marks whose middle lies in this area: a closed line through x, y, x, y ..., of which a rectangle is one too. */
    public BitSet within(double[] area, IntPredicate wanted) {
        BitSet found = new BitSet();
        if (area.length < 6) {
            return found;
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int at = 0; at < area.length; at += 2) {
            left = Math.min(left, area[at]);
            right = Math.max(right, area[at]);
            top = Math.min(top, area[at + 1]);
            bottom = Math.max(bottom, area[at + 1]);
        }
        grid().near(left, top, right, bottom, mark -> {
            if (Outlines.isInside(area, middleX(mark), middleY(mark)) && wanted.test(mark)) {
                found.set(mark);
            }
        });
        return found;
    }

    /** The next mark from this one to the right (1, 0), left (-1, 0), down (0, 1) or up (0, -1): near and in line before far and aside; {@link #NONE} when there is none. */
    public int next(int from, int right, int down, IntPredicate wanted) {
        int best = NONE;
        double least = Double.MAX_VALUE;
        for (int mark = 0; mark < x.length; mark++) {
            double dx = middleX(mark) - middleX(from);
            double dy = middleY(mark) - middleY(from);
            double along = dx * right + dy * down;
            double aside = Math.abs(dx * down) + Math.abs(dy * right);
            double cost = along + 2.5 * aside;
            if (mark != from && along > .5 && aside <= 3 * along && cost < least && wanted.test(mark)) {
                best = mark;
                least = cost;
            }
        }
        return best;
    }

    /** The mark with this key, {@link #NONE} if it is not in the picture. */
    public int of(String key) {
        return grid().of(key, meanings);
    }

    private synchronized MarkGrid grid() {
        if (grid == null) {
            grid = new MarkGrid(x, y, width, height);
        }
        return grid;
    }
}
