package app.winnow.model;

/** The aid of a decision: whether there is one, and which (a title or the code of an offering), "" when not named. */
public record AidPlan(AidValue value, String what) {
    /** No aid. */
    public static final AidPlan NONE = new AidPlan(AidValue.NONE, "");
}
