/**
 * Cells in: opens a spreadsheet of any kind, finds its real format, encoding and delimiter, and reads sheets into {@link app.winnow.sheet.Grid}s.
 * Start at {@code Books.open}. With report the only room that knows Apache POI; it knows nothing of courses.
 */
package app.winnow.sheet;
