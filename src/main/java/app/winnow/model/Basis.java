package app.winnow.model;

/** Who requires an offering. All but internal policy and nobody protect it. */
public enum Basis implements Worded {
    LAW, REGULATOR, CONTRACT, INSURER, COLLECTIVE_AGREEMENT, INTERNAL_POLICY, NOBODY;

    /** Whether an offering required on this basis is protected: it is never stopped by a suggestion. */
    public boolean isProtecting() {
        return this != INTERNAL_POLICY && this != NOBODY;
    }

    @Override
    public String word() {
        return Worded.of(this);
    }
}
