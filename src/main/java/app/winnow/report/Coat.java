package app.winnow.report;

import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Outline;

/**
 * How an area looks in a file, in the colours of a look: what fills it, and its outline. Colours are 0xRRGGBB, {@link #NONE} for none; a hatched area has strokes of {@code hatch} on
 * {@code fill}. {@code share} (0-1) is how much of its colour the outline has.
 */
record Coat(int fill, int hatch, int line, double share, double width, boolean isDashed) {
    /** No colour. */
    static final int NONE = -1;
    /** Widths are in tenths of a pixel, so that thousands of marks have few looks. */
    private static final double TENTHS = 10;

    /** A fill with this outline. */
    static Coat of(Fill fill, Outline outline, Colours colours) {
        int flat = fill.style() == Fill.Style.NONE ? NONE : colours.flat(fill);
        int hatch = fill.style() == Fill.Style.HATCHED ? colours.of(fill.ink()) : NONE;
        double width = Math.round(outline.width() * TENTHS) / TENTHS;
        return width <= 0 ? new Coat(flat, hatch, NONE, 1, 0, false) : new Coat(flat, hatch, colours.of(outline.ink()), outline.share(), width, outline.isDashed());
    }

    /** What a shape says of itself. */
    static Coat of(Fill fill, Edge edge, Colours colours) {
        return of(fill, Outline.of(fill, edge), colours);
    }

    /** Whether there is an outline. */
    boolean isOutlined() {
        return line != NONE;
    }
}
