package app.winnow.intake.outcome;

/** A column of a list: what people and mappings call it, its place in the grid, the word of ours that it holds (null = none), and its first value. */
public record ListColumn(String name, int place, String word, String example) { }
