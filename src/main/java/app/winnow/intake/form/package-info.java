/**
 * Columns and words of our own files (the outcomes file, the answers file, the sheets of the plan that are read back, mappings and policies), once, for reading and for writing.
 * Start at {@link app.winnow.intake.form.OutcomesForm}, {@link app.winnow.intake.form.AnswersForm}, {@link app.winnow.intake.form.MappingForm}
 * and {@link app.winnow.intake.form.PolicyForm}. Pure: grids, texts and values in, changes, rows and
 * problems out; nothing that reads a file, a clock or a screen may enter.
 */
package app.winnow.intake.form;
