package app.winnow.model;

/** Who requires an offering: a basis and, where there is one, its name ("Transport of Dangerous Goods Act"); name "" when none is given. */
public record Requirement(Basis basis, String name) {
    /** Known to be required by nobody. */
    public static final Requirement NOBODY = new Requirement(Basis.NOBODY, "");

    /** Whether it protects the offering. */
    public boolean isProtecting() {
        return basis.isProtecting();
    }
}
