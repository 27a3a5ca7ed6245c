package app.winnow.insight.text;

/** A word of an outcome's sentence that an offering speaks to: characters {@code from} (included) to {@code to} (excluded). */
public record Span(int from, int to, String word) { }
