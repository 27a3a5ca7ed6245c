package app.winnow.model;

/**
 * Something that was not understood or not used, and is never dropped silently: where ({@code row} 1-based in the file, 0 = no row;
 * {@code column} its heading or ""), the text as it stands ("" = none) and a plain sentence on what became of it.
 */
public record Problem(String file, int row, String column, String text, String message) { }
