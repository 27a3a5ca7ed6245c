package app.winnow.picture;

/** The part of a picture that is seen, as shares of it from left to right and from top to bottom: 0 to 1. */
public record Zoom(double left, double top, double right, double bottom) {
    /** All of it. */
    public static final Zoom ALL = new Zoom(0, 0, 1, 1);
    /** So far and no further: a hundredth of the whole each way. */
    private static final double LEAST = .01;

    /** How many times larger than the whole it is across. */
    public double across() {
        return 1 / (right - left);
    }

    /** How many times larger it is up and down. */
    public double down() {
        return 1 / (bottom - top);
    }

    /** Nearer ({@code times} above 1) or further away around the place at these shares of what is seen; never beyond the whole. */
    public Zoom around(double x, double y, double times) {
        double wide = Math.max(LEAST, Math.min(1, (right - left) / times));
        double high = Math.max(LEAST, Math.min(1, (bottom - top) / times));
        return at(left + x * (right - left) - x * wide, top + y * (bottom - top) - y * high, wide, high);
    }

    /** Moved by these shares of what is seen; never beyond the whole. */
    public Zoom moved(double x, double y) {
        return at(left + x * (right - left), top + y * (bottom - top), right - left, bottom - top);
    }

    private static Zoom at(double x, double y, double wide, double high) {
        double from = Math.max(0, Math.min(1 - wide, x));
        double down = Math.max(0, Math.min(1 - high, y));
        return new Zoom(from, down, from + wide, down + high);
    }
}
