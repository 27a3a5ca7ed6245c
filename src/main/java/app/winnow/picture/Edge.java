package app.winnow.picture;

/** A line or an outline: its colour, width in pixels (0 = none), and whether it is dashed. */
public record Edge(Ink ink, double width, boolean isDashed) {
    /** No line. */
    public static final Edge NONE = new Edge(Ink.LINE, 0, false);
    /** A line of the chrome. */
    public static final Edge LINE = new Edge(Ink.LINE, 1, false);

    /** A drawn-through line of one pixel. */
    public static Edge of(Ink ink) {
        return new Edge(ink, 1, false);
    }
}
