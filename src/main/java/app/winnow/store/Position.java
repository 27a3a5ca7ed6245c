package app.winnow.store;

/** How much of a journal a database holds: the portfolio's id, the number of lines, and the id of the last one. */
public record Position(String portfolio, long lines, String last) { }
