package app.winnow.intake.form;

import app.winnow.model.change.Change;
import java.util.Objects;

/**
 * One thing that an owner's sheet says other than the audit: in which cell of which file, about which offering and fact, what is said now ("" = nobody has said)
 * and what the owner says. {@code doubt} is a sentence where it should be looked at before it counts, "" for none. The change fits the audit that it was read for.
 */
public record OwnerDifference(Place place, String code, String title, String what, String now, String theirs, String doubt, Change change) {

    /** Where it stands: the owner ("" = nobody), the file, the cell as spreadsheets name it. */
    public record Place(String owner, String file, String cell) { }

    public OwnerDifference {
        Objects.requireNonNull(change);
    }

    /** Whether it should be looked at before it counts. */
    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    OwnerDifference doubted(String why) {
        return new OwnerDifference(place, code, title, what, now, theirs, why, change);
    }
}
