package app.winnow.model;

import java.util.List;

/** What the rows of a file say, field by field: the facts of a million offerings of one row each hold no values of their own, but their row. Immutable. */
public final class FactTable {
    private final FieldValues[] byField = new FieldValues[Field.values().length];

    /** IllegalArgumentException when a field is there twice. */
    public FactTable(List<FieldValues> values) {
        for (FieldValues each : values) {
            int place = each.field().ordinal();
            if (byField[place] != null) {
                throw new IllegalArgumentException(each.field().word() + " is there twice");
            }
            byField[place] = each;
        }
    }

    /** What this row says, from 0. */
    public Facts facts(int row) {
        for (FieldValues each : byField) {
            if (each != null && each.of(row) != null) {
                return new Facts.OfRow(this, row);
            }
        }
        return Facts.NONE;
    }

    Object value(Field field, int row) {
        FieldValues values = byField[field.ordinal()];
        return values == null ? null : values.of(row);
    }

    /** A bit for each field that this row says something of. */
    long known(int row) {
        long known = 0;
        for (int at = 0; at < byField.length; at++) {
            known |= byField[at] != null && byField[at].of(row) != null ? 1L << at : 0;
        }
        return known;
    }
}
