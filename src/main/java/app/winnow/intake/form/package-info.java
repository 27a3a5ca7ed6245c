/**
 * Columns and words of our own files (the outcomes file, the answers file, and the sheets of the plan that are read back), once, for reading and for writing.
 * Start at {@link app.winnow.intake.form.OutcomesForm} and {@link app.winnow.intake.form.AnswersForm}. Pure: grids and values in, changes, rows and
 * problems out; nothing that reads a file, a clock or a screen may enter.
 */
package app.winnow.intake.form;
