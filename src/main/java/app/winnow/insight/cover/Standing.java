package app.winnow.insight.cover;

/** Why an offering is free in the smallest set or held in it. */
public enum Standing {
    /** In or out, as is cheapest. */
    FREE,
    /** As people decided. */
    DECIDED,
    /** A law, regulator, contract, insurer or collective agreement requires it: it stays as it is. */
    PROTECTED,
    /** A role may not be held without it: it stays as it is. */
    CREDENTIAL,
    /** What others merge into by decision: it stays as it is. */
    SURVIVOR,
    /** Nobody has looked at what it serves: it stays until somebody has. */
    NOT_LOOKED_AT,
    /** A container, which is as its members are, or attached to another offering and with it: no choice of its own. */
    APART,
    /** Not judged and in no sum. */
    WITHDRAWN;

    /** Whether the set leaves it where it stands whatever is cheapest. */
    public boolean isHeld() {
        return this != FREE && this != APART && this != WITHDRAWN;
    }
}
