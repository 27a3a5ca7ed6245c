package app.winnow.model;

/**
 * What a column of a source table was taken for: its field (null = kept as text only), the unit of its numbers (min, h, s, day, week, credit; null = none)
 * and the order of its dates (dmy, mdy, ymd; null = none or plain).
 */
public record ColumnUse(Field field, String unit, String dateOrder) {
    /** Kept as text only. */
    public static final ColumnUse UNUSED = new ColumnUse(null, null, null);
}
