package app.winnow.model;

/** How an outcome is measured, in the sponsor's own words; "" where nobody has said. Numbers stay text as they were written. */
public record Measure(String name, String unit, String baseline, String target, String source) {
    /** Nobody has said anything. */
    public static final Measure NONE = new Measure("", "", "", "", "");
}
