package app.winnow.picture;

import java.util.function.IntFunction;

/**
 * The way of marks from one picture to the next: who is in both by {@link Meanings#key} goes from the box it has to the box it gets, who is new appears in its place. Where marks are
 * at any share of the way is worked out here; how long the way takes is the painter's business.
 */
public final class Travel {
    /** No way at all: everything is in its place. */
    public static final Travel NONE = new Travel(null, new Box[0]);
    /** More marks than this do not travel: nobody can follow them. */
    public static final int MOST = 2_000;

    private final Marks to;
    private final Box[] from;

    private Travel(Marks to, Box[] from) {
        this.to = to;
        this.from = from;
    }

    /** From the picture before, whose marks are in these boxes now; {@link #NONE} where it had another frame, or where there are too many marks. */
    public static Travel between(Picture before, IntFunction<Box> now, Picture next) {
        Marks marks = next.marks();
        if (before == null || !before.frame().equals(next.frame()) || Math.max(before.marks().count(), marks.count()) > MOST) {
            return NONE;
        }
        Box[] from = new Box[marks.count()];
        boolean moves = false;
        for (int mark = 0; mark < from.length; mark++) {
            int was = before.marks().of(marks.meanings().key(mark));
            from[mark] = was == Marks.NONE ? null : now.apply(was);
            moves |= from[mark] == null || !from[mark].equals(marks.box(mark));
        }
        return moves ? new Travel(marks, from) : NONE;
    }

    /** Whether nothing travels. */
    public boolean isNone() {
        return to == null;
    }

    /** Where a mark is at this share (0-1) of the way. */
    public Box box(int mark, double share) {
        Box end = to.box(mark);
        Box start = from[mark];
        return start == null ? end : new Box(between(start.x(), end.x(), share), between(start.y(), end.y(), share),
                between(start.width(), end.width(), share), between(start.height(), end.height(), share));
    }

    /** How much of a mark is there at this share of the way: a new one appears. */
    public double presence(int mark, double share) {
        return from[mark] == null ? share : 1;
    }

    /** How far along the way things are after this share (0-1) of its time: fast at first, then slowly into their places. */
    public static double eased(double time) {
        double left = 1 - Math.max(0, Math.min(1, time));
        return 1 - left * left * left;
    }

    private static double between(double start, double end, double share) {
        return start + (end - start) * share;
    }
}
