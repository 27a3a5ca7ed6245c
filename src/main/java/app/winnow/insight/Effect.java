package app.winnow.insight;

import app.winnow.insight.Ledger.BeforeAfter;

/**
 * One offering's part in the ledger; the parts of all offerings add up to it. What is not known is {@link Range#missing}; an offering that counts for nothing
 * (withdrawn, or a container's hours) has {@link Range#ZERO}.
 */
public record Effect(BeforeAfter offerings, BeforeAfter catalogHours, BeforeAfter seatHours, BeforeAfter cash, BeforeAfter maintenanceHours, Range netDeliverables) {
    private static final BeforeAfter NONE = new BeforeAfter(Range.ZERO, Range.ZERO);
    /** The part of an offering that is in no sum. */
    static final Effect NOTHING = new Effect(NONE, NONE, NONE, NONE, NONE, Range.ZERO);
}
