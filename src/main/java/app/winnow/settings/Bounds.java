package app.winnow.settings;

/** Where the window was, in screen points. */
public record Bounds(double x, double y, double width, double height, boolean maximised) { }
