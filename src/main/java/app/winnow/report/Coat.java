package app.winnow.report;

import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;

/**
 * How an area looks in a file, in the colours of a look: what fills it, and its outline. Colours are 0xRRGGBB, {@link #NONE} for none; a hatched area has strokes of {@code hatch} on
 * {@code fill}. {@code opacity} (0-1) is the outline's.
 */
record Coat(int fill, int hatch, int line, double opacity, double width, boolean isDashed) {
    /** No colour. */
    static final int NONE = -1;
    /** Hatching has a stroke every so many pixels, and it is so wide. */
    static final double EVERY = 6;
    /** The width of a stroke of hatching. */
    static final double STROKE = 1.6;
    /** How a dashed line is dashed, in pixels: as on the screen. */
    static final float[] DASHES = {2.5f, 2};
    private static final double HOLLOW = 1.5;
    /** From this radius on an outline has its full width. */
    private static final double FULL = 3;
    private static final double TENTHS = 10;

    /** What a shape says of itself; a hollow or hatched one without an outline gets one of its own colour. */
    static Coat of(Fill fill, Edge edge, Colours colours) {
        boolean isBare = edge.width() <= 0;
        Coat body = filled(fill, colours);
        if (!isBare) {
            return new Coat(body.fill, body.hatch, colours.of(edge.ink()), 1, edge.width(), edge.isDashed());
        }
        return fill.style() == Fill.Style.HOLLOW || fill.style() == Fill.Style.HATCHED ? new Coat(body.fill, body.hatch, colours.of(fill.ink()), 1, HOLLOW, false) : body;
    }

    /** A mark of its own: a decided one has an outline in ink, so that sand on white still has an edge, a suggested one in its own colour; on the smallest it is thinner. */
    static Coat mark(Fill fill, double radius, boolean isDashed, Colours colours) {
        Coat body = filled(fill, colours);
        double width = Math.round(Math.min(1, radius / FULL) * TENTHS) / TENTHS;
        return switch (fill.style()) {
            case SOLID -> new Coat(body.fill, NONE, colours.of(Ink.INK), Colours.OUTLINE, width, isDashed);
            case PALE, HATCHED -> new Coat(body.fill, body.hatch, colours.of(fill.ink()), 1, width, isDashed);
            case HOLLOW, NONE -> new Coat(body.fill, NONE, colours.of(fill.ink()), 1, HOLLOW * width, isDashed);
        };
    }

    /** A tile: one that is not solid has an outline where there is room for it. */
    static Coat tile(Fill fill, boolean hasRoom, Colours colours) {
        Coat body = filled(fill, colours);
        return hasRoom && fill.style() != Fill.Style.SOLID ? new Coat(body.fill, body.hatch, colours.of(fill.ink()), 1, 1, false) : body;
    }

    /** A line alone. */
    static Coat line(Edge edge, Colours colours) {
        return of(Fill.NONE, edge, colours);
    }

    private static Coat filled(Fill fill, Colours colours) {
        return new Coat(fill.style() == Fill.Style.NONE ? NONE : colours.flat(fill), fill.style() == Fill.Style.HATCHED ? colours.of(fill.ink()) : NONE, NONE, 1, 0, false);
    }

    /** Whether there is an outline. */
    boolean isOutlined() {
        return line != NONE && width > 0;
    }
}
