/**
 * What one cell's text means: durations, dates, numbers, yes and no, status, several values, blanks, markup. Small pure parsers without a memory;
 * what depends on a whole column (unit, order of dates, decimal sign) is decided by the classes named after it and handed in.
 * Start at {@link app.winnow.intake.value.Durations}. Nothing of sheets or columns may enter.
 */
package app.winnow.intake.value;
