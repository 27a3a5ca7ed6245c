package app.winnow.picture.outcome;

import app.winnow.model.Link;
import java.util.Comparator;

/** That an offering (dense index) serves an outcome, with its hours (NaN = unknown); a container's hours are those of its members and in no sum. */
record Serving(int at, Link link, double hours, boolean isContainer) {
    /** The strongest first, then those with the most hours; unknown hours come last. */
    static final Comparator<Serving> WEIGHTIEST = Comparator.comparingInt((Serving one) -> -one.strength())
            .thenComparingDouble(one -> Double.isNaN(one.hours) ? Double.MAX_VALUE : -one.hours).thenComparingInt(Serving::at);

    /** 1 touches it, 2 supports it, 3 it would fall without. */
    int strength() {
        return link.strength();
    }

    boolean isEvidenced() {
        return link.evidence() != null;
    }

    /** Of two links of one offering, the one that says more. */
    static Serving greater(Serving one, Serving other) {
        return other.strength() > one.strength() || other.strength() == one.strength() && other.isEvidenced() && !one.isEvidenced() ? other : one;
    }
}
