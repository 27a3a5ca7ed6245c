package app.winnow.model;

/** A unit and an audience, "" = all of them: what a sponsor's "all outcomes are written down" is about. */
public record UnitAudience(String unit, String audience) implements Comparable<UnitAudience> {

    /** Whether a yes about this one holds for an offering of that unit and audience: each part is blank here or equal. */
    public boolean covers(String otherUnit, String otherAudience) {
        return isBlankOrEqual(unit, otherUnit) && isBlankOrEqual(audience, otherAudience);
    }

    private static boolean isBlankOrEqual(String mine, String other) {
        return mine.isBlank() || mine.strip().equalsIgnoreCase(other.strip());
    }

    @Override
    public int compareTo(UnitAudience other) {
        int byUnit = unit.compareTo(other.unit);
        return byUnit != 0 ? byUnit : audience.compareTo(other.audience);
    }
}
