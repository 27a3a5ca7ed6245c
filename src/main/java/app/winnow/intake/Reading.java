package app.winnow.intake;

import app.winnow.intake.value.DateOrder;

/**
 * The values of one column, read. A value has the type of its field's shape; null = unknown. {@code unit} and {@code order} are what was decided for
 * the whole column, null where it plays no part.
 */
interface Reading {

    /** The value in this data row, null when it is blank or not understood. */
    Object value(int row);

    /** Whether the cell says something that was not understood. */
    boolean isProblem(int row);

    /** How many of the first rows have a value. */
    default int parsed(int rows) {
        int parsed = 0;
        for (int row = 0; row < rows; row++) {
            parsed += value(row) == null ? 0 : 1;
        }
        return parsed;
    }

    /** Whether some cell may say something that was not understood: false spares a look at each row. */
    default boolean mayHaveProblems() {
        return true;
    }

    /** The word of the unit of its bare numbers, or null. */
    default String unit() {
        return null;
    }

    /** The order of its dates, or null. */
    default DateOrder order() {
        return null;
    }
}
