/**
 * The page Import: what was understood of a spreadsheet in a sentence, its columns, the questions it leaves open, and the button that takes it over.
 * Start at {@link app.winnow.desktop.intake.ImportPage}. No other page may enter.
 */
package app.winnow.desktop.intake;
