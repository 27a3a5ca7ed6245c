/**
 * From a list of any layout to outcomes: finds the columns and the hierarchy, says of each row whether it is performance or a topic, compares it with the
 * outcomes that are there, and makes one change of the rows that people choose. Start at {@link app.winnow.intake.outcome.OutcomeIntake}; what tells
 * performance from topics is {@link app.winnow.intake.outcome.Statement}, lists to begin with are {@link app.winnow.intake.outcome.Starters}. Pure: it is
 * handed an open book or its rows. How cells become outcomes stays with {@link app.winnow.intake.form.OutcomesForm}.
 */
package app.winnow.intake.outcome;
