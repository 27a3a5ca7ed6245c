package app.winnow.intake.form;

import app.winnow.sheet.Cell;

/** How one answer stands in a cell of the answers file, both ways. */
interface AnswerWord<T> {
    /** The value that a cell holds; a sentence when it is not understood. */
    T read(Cell cell, Known known) throws NotUnderstood;

    /** The text that {@link #read} takes back to the same value. */
    String write(T value, Known known);
}
