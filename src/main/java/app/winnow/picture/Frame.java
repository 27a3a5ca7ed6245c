package app.winnow.picture;

/** The space a picture is laid out in, in pixels. */
public record Frame(double width, double height) { }
