package app.winnow.model;

/**
 * The aid of a decision: whether there is one, which (a title or the code of an offering, "" when not named), and of which type; a {@code type} of null
 * leaves that to the kind of act.
 */
public record AidPlan(AidValue value, String what, AidType type) {
    /** No aid. */
    public static final AidPlan NONE = new AidPlan(AidValue.NONE, "");

    /** An aid whose type follows from the kind of act. */
    public AidPlan(AidValue value, String what) {
        this(value, what, null);
    }

    /** The same aid under another name. */
    public AidPlan withWhat(String other) {
        return new AidPlan(value, other, type);
    }

    /** The same aid in another form; null leaves it to the kind of act. */
    public AidPlan withType(AidType other) {
        return new AidPlan(value, what, other);
    }

    /** A type that nobody chose is not said. */
    @Override
    public String toString() {
        return "AidPlan[value=" + value + ", what=" + what + (type == null ? "" : ", type=" + type) + "]";
    }
}
