package app.winnow.picture;

/** A rectangle in pixels, y downwards. */
public record Box(double x, double y, double width, double height) {

    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether both have a place in common. */
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies in it. */
    public boolean holds(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether a circle reaches into it. */
    boolean meets(double cx, double cy, double radius) {
        double dx = cx - Math.max(x, Math.min(cx, right()));
        double dy = cy - Math.max(y, Math.min(cy, bottom()));
        return dx * dx + dy * dy < radius * radius;
    }
}
