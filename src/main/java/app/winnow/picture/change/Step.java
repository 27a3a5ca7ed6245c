package app.winnow.picture.change;

import app.winnow.insight.Range;
import app.winnow.model.Disposition;

/**
 * One step from today to afterwards: what its offerings change (below 0 = less), from lowest to highest, at which stage, and why: by their disposition (null where it is
 * something else). Dense indexes upwards.
 */
record Step(Stage stage, Why why, Disposition disposition, Range change, int[] offerings) {
    /** A disposition; the upkeep of new aids; what is there today and of which nobody knows how much is left; several small steps together. */
    enum Why { DISPOSITION, AIDS, UNKNOWN, SEVERAL }

    /** How far it goes, either way. */
    double size() {
        return Math.abs(change.expected());
    }

    /** The same step, whatever its figures: {@code decided retire}. */
    String key() {
        return stage.word() + " " + (why == Why.DISPOSITION ? app.winnow.picture.DispositionNames.key(disposition) : why.name().toLowerCase(java.util.Locale.ROOT));
    }
}
