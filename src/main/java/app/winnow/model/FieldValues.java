package app.winnow.model;

/** What each row of a table says in one field, equal values once: each looked at once for the field's shape, null for unknown. Immutable. */
public final class FieldValues {
    private final Field field;
    private final Object[] values;
    /** Which value each row has; null where each row has its own. */
    private final Codes codes;

    /** A value a row; IllegalArgumentException when one of them has not the field's shape. */
    public FieldValues(Field field, Object... values) {
        this(field, values, null);
    }

    /** Values by their places, and for each row the place of its own; IllegalArgumentException when one of them has not the field's shape. */
    public FieldValues(Field field, Object[] values, Codes codes) {
        this.field = field;
        this.codes = codes;
        this.values = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            this.values[at] = values[at] == null ? null : Facts.checked(field, values[at]);
        }
    }

    Field field() {
        return field;
    }

    /** What this row says, from 0; null for unknown. */
    public Object of(int row) {
        return values[codes == null ? row : codes.at(row)];
    }
}
