/**
 * The database beside the journal, for other people's SQL: derived, behind, and worth nothing by itself. Start at {@link app.winnow.store.Store}. The only
 * room that knows JDBC and H2. No database that this program did not write itself is ever opened: opening one can run code.
 */
package app.winnow.store;
