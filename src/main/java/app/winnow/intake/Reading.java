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

    /** The word of the unit of its bare numbers, or null. */
    default String unit() {
        return null;
    }

    /** The order of its dates, or null. */
    default DateOrder order() {
        return null;
    }
}
