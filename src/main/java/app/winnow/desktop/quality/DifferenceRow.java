package app.winnow.desktop.quality;

import app.winnow.intake.form.OwnerDifference;

/** One difference in the list, and whether it is to count. */
public record DifferenceRow(OwnerDifference difference, boolean ticked) {
    /** Names it whatever the audit says meanwhile. */
    String key() {
        return difference.place().file() + "\n" + difference.place().cell();
    }

    DifferenceRow with(boolean tick) {
        return new DifferenceRow(difference, tick);
    }
}
