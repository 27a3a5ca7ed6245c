package app.winnow.picture;

import app.winnow.model.Disposition;

/**
 * The shapes of marks as polygons in a box from -1 to 1, of about equal ink; a circle has none. Each disposition has its own, so that no picture
 * needs its colours to be told apart.
 */
public enum Symbol {
    CIRCLE(),
    DIAMOND(new double[] {0, -1, 1, 0, 0, 1, -1, 0}),
    SQUARE(new double[] {-.8, -.8, .8, -.8, .8, .8, -.8, .8}),
    TRIANGLE(new double[] {0, -.92, 1, .82, -1, .82}),
    CHEVRON(new double[] {-.7, -.9, .1, -.9, .85, 0, .1, .9, -.7, .9, 0, 0}),
    CROSS(new double[] {-.55, -.92, 0, -.37, .55, -.92, .92, -.55, .37, 0, .92, .55, .55, .92, 0, .37, -.55, .92, -.92, .55, -.37, 0, -.92, -.55}),
    HEXAGON(new double[] {0, -.98, .85, -.49, .85, .49, 0, .98, -.85, .49, -.85, -.49}),
    BARS(new double[] {-.75, -.85, -.15, -.85, -.15, .85, -.75, .85}, new double[] {.15, -.85, .75, -.85, .75, .85, .15, .85});

    /** A circle is drawn with this share of the radius, so that it has about the ink of the others. */
    public static final double ROUND = .88;

    private final double[][] polygons;

    Symbol(double[]... polygons) {
        this.polygons = polygons;
    }

    /** The shape of a disposition; null is open, a circle that is drawn hollow. */
    public static Symbol of(Disposition disposition) {
        if (disposition == null) {
            return CIRCLE;
        }
        return switch (disposition) {
            case KEEP -> CIRCLE;
            case SLIM -> DIAMOND;
            case REPLACE -> SQUARE;
            case MERGE -> TRIANGLE;
            case MOVE_OUT -> CHEVRON;
            case RETIRE -> CROSS;
            case HAND_BACK -> HEXAGON;
            case PARK -> BARS;
        };
    }

    /** The polygons, each x, y, x, y ...; none for a circle. Not to be written into. */
    public double[][] polygons() {
        return polygons;
    }
}
