package app.winnow.picture.treemap;

import app.winnow.insight.Hours;
import app.winnow.picture.Seen;

/** What is left of every offering's size after the plan, by dense index, and which are no longer offered. Immutable. */
final class Left {
    private final double[] left;
    private final boolean[] goes;
    private final boolean[] decided;
    private final boolean[] open;

    private Left(int size) {
        left = new double[size];
        goes = new boolean[size];
        decided = new boolean[size];
        open = new boolean[size];
    }

    static Left of(Seen seen, Sizes sizes, Hours.Basis basis) {
        Left all = new Left(seen.portfolio().offerings().size());
        Remains remains = new Remains(seen, sizes, Hours.on(basis, seen.portfolio()));
        for (int at : seen.offerings()) {
            all.goes[at] = remains.goes(at);
            all.decided[at] = seen.isDecided(at);
            all.open[at] = seen.disposition(at) == null;
            all.left[at] = sizes.standing(at) == Standing.COUNTED ? remains.of(at) : 0;
        }
        return all;
    }

    /** What is left; NaN where nobody can say how much of what merges. */
    double of(int at) {
        return left[at];
    }

    /** Whether it is no longer offered. */
    boolean goes(int at) {
        return goes[at];
    }

    /** Whether people decided. */
    boolean isDecided(int at) {
        return decided[at];
    }

    /** Whether nobody knows yet what becomes of it. */
    boolean isOpen(int at) {
        return open[at];
    }

    /** How much of this size is released, from none to all of it; what grows where it merges releases nothing, and of what nobody can say all that goes is taken to go. */
    double released(int at, double now) {
        return Double.isNaN(left[at]) ? now : Math.max(0, now - left[at]);
    }
}
