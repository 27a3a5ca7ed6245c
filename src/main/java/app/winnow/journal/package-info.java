/**
 * The record of all changes of one portfolio, and the truth about it: an append-only file forced to disk, block files for what is large, replay; and the one way
 * to rewrite it, {@link app.winnow.journal.Rewriting}.
 * Start at {@link app.winnow.journal.Journal}. No screen, no database, no thread may enter; JSON is written and read in {@code journal.json}.
 */
package app.winnow.journal;
