package app.winnow.insight.quality;

import app.winnow.model.Worded;

/** How a fact of an offering is known. */
public enum Certainty implements Worded {
    /** A person answered or typed it for this offering. */
    ANSWERED,
    /** A file says so. */
    IMPORTED,
    /** Nobody said it of this offering: a confirmed list, its container or a figure that stands in for it speaks for it. */
    ASSUMED,
    /** Nobody has said. */
    UNKNOWN,
    /** It has no answer here: nobody outside requires the offering, so nothing is prescribed. In no count. */
    ASIDE;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
