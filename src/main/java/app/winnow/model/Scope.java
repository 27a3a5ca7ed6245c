package app.winnow.model;

/** Whom an outcome is about: unit, audience, language; "" = all of them. */
public record Scope(String unit, String audience, String language) {
    /** The whole company. */
    public static final Scope ALL = new Scope("", "", "");

    /** Whether this concerns that: each part is blank on one side or equal on both, ignoring case. */
    public boolean concerns(Scope other) {
        return meets(unit, other.unit) && meets(audience, other.audience) && meets(language, other.language);
    }

    /** Whether two words are equal, or one of them is blank and so stands for all. */
    public static boolean meets(String one, String other) {
        return one.isBlank() || other.isBlank() || one.strip().equalsIgnoreCase(other.strip());
    }
}
