package app.winnow.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What people chose for an offering: where it goes, which aid, into what it is merged ("" = nothing), why, who and when, and how it is carried out.
 * A reason is needed where the choice is against a settled suggestion. Dates are null while unknown.
 */
public record Decision(Disposition disposition, AidPlan aid, String into, String reason, By by, Carrying carrying) {

    /** Who decided and on which day; "" and null while unknown. */
    public record By(String name, LocalDate on) {
        /** Nobody has said who decided. */
        public static final By UNKNOWN = new By("", null);
    }

    /** How a decision is carried out: who does it, in which wave (free text), by when, and who accepted it; "" and null while unknown. */
    public record Carrying(String owner, String wave, LocalDate due, String acceptedBy) {
        /** Nothing is said yet. */
        public static final Carrying OPEN = new Carrying("", "", null, "");
    }

    public Decision {
        Objects.requireNonNull(disposition);
        Objects.requireNonNull(aid);
        Objects.requireNonNull(into);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(by);
        Objects.requireNonNull(carrying);
    }

    /** A decision without an aid, a target or a word on how it is carried out. */
    public static Decision of(Disposition disposition, String reason, By by) {
        return new Decision(disposition, AidPlan.NONE, "", reason, by, Carrying.OPEN);
    }

    /** The same decision carried out in another way. */
    public Decision withCarrying(Carrying other) {
        return new Decision(disposition, aid, into, reason, by, other);
    }

    /** The same decision with another aid. */
    public Decision withAid(AidPlan other) {
        return new Decision(disposition, other, into, reason, by, carrying);
    }
}
