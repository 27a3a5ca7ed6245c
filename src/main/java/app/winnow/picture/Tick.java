package app.winnow.picture;

/** A place on an axis, in pixels, with the words that stand there. */
public record Tick(double at, String text) { }
