package app.winnow.model;

/** Values of one field that many offerings share, each looked at once for the field's shape, by their places from 0; null where a place stands for unknown. */
public final class FieldValues {
    private final Field field;
    private final Object[] values;

    /** IllegalArgumentException when one of them has not the field's shape. */
    public FieldValues(Field field, Object... values) {
        this.field = field;
        this.values = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            this.values[at] = values[at] == null ? null : Facts.checked(field, values[at]);
        }
    }

    Field field() {
        return field;
    }

    Object at(int place) {
        return values[place];
    }
}
