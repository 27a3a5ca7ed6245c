/**
 * Cells in: opens a spreadsheet of any kind, finds its real format, encoding and delimiter, and reads sheets into {@link app.winnow.sheet.Grid}s.
 * Start at {@link app.winnow.sheet.Books#open}; each format is a {@code FileBook.Contents} ({@code XlsxContents}, {@code XlsContents},
 * {@code OdsContents}, {@code Xml2003Contents}, {@code HtmlContents}, {@code DelimitedContents}) that fills a {@code GridBuilder}. {@code Limits} holds what a file may cost.
 * Zipped formats are pulled through by {@code Xml}, our own parser for what is plain and the JDK's for the rest; text is cut by {@code Records}, because a broken quote must be read again
 * line by line; Apache POI reads .xls and knows the formats of numbers. With report the only room that knows POI; it knows nothing of courses.
 */
package app.winnow.sheet;
