package app.winnow.picture.change;

import app.winnow.insight.Range;

/**
 * One bar of the waterfall: a total from 0 to {@code to} (its step is null), or a step from where the one above ended to where it ends, expected; {@code range} is its own figure, and
 * its whisker runs from {@code low} to {@code high}.
 */
record Bar(Total total, Step step, double from, double to, double low, double high, Range range) {
    /** Today, after what is decided alone, after everything; null for a step. */
    enum Total { TODAY, DECIDED, AFTER }

    static Bar total(Total total, Range range) {
        return new Bar(total, null, 0, range.expected(), range.low(), range.high(), range);
    }

    static Bar step(Step step, double from) {
        Range change = step.change();
        return new Bar(null, step, from, from + change.expected(), from + change.low(), from + change.high(), change);
    }

    boolean isTotal() {
        return total != null;
    }

    /** Whether nobody knows any of it: then it has no figure and nothing is drawn. */
    boolean isUnknown() {
        return isTotal() && range.unknown() > 0 && range.low() == 0 && range.high() == 0;
    }

    /** Whether its low and high differ, so that it has a whisker. */
    boolean hasWidth() {
        return high - low > 1e-6;
    }
}
