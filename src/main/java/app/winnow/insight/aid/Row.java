package app.winnow.insight.aid;

/** Two things that a text says of each other: a condition and what follows, a word and its meaning, a fault and its cause. */
public record Row(String left, String right) { }
