/**
 * What the cells of a catalog mean: finds the table in a sheet, matches its headings to fields, leaves learners out, reads the values, groups rows
 * into offerings, and makes the change that adds them to a portfolio. Start at {@link app.winnow.intake.Intake}. Pure: it is handed an open book.
 * What people say to it is {@link app.winnow.intake.Wishes}: given back as {@link app.winnow.intake.Understood#mapping}, a file is understood the same way.
 * Rows of learners are counted before anything is recorded (EnrolmentRows). How it decides stands in src/site/markdown/intake.md.
 * A file beside an audit that has offerings starts at {@link app.winnow.intake.FilePurpose}, then {@link app.winnow.intake.CatalogDiff} for a catalog and
 * {@link app.winnow.intake.Joining} for data. Ambiguity is shown and asked, never guessed silently; no row disappears unreported.
 */
package app.winnow.intake;
