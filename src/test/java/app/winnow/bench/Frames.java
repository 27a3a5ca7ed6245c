package app.winnow.bench;

import java.util.ArrayList;
import java.util.List;

/** The median of a hundred frames in a window, after some to warm up. */
final class Frames {
    static final int REPAINTS = 100;
    static final int WARM = 40;
    /** At least this share of the window has marks, or something is wrong. */
    private static final double SEEN = .05;

    private final MapWindow window;
    private final double patience;
    private final List<Double> took = new ArrayList<>();
    private double sum;

    /** In this window; there are fewer frames where they all would take longer than this, in milliseconds. */
    Frames(MapWindow window, double patience) {
        this.window = window;
        this.patience = patience;
    }

    /** So many more, after some that do not count. */
    Frames more(int warm, int repaints, Runnable request) {
        for (int at = 0; at < warm; at++) {
            window.frame(request);
        }
        for (int at = 0; at < repaints && sum < patience; at++) {
            took.add(window.frame(request));
            sum += took.get(took.size() - 1);
        }
        if (window.painted() < SEEN) {
            throw new IllegalStateException("nothing was drawn");
        }
        return this;
    }

    int count() {
        return took.size();
    }

    /** Milliseconds. */
    double median() {
        return took.stream().sorted().skip(took.size() / 2).findFirst().orElse(Double.NaN);
    }
}
