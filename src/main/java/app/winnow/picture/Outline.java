package app.winnow.picture;

/**
 * The outline of a filled area, as screens and files draw it: its colour, how much of that colour (0-1), its width in pixels (0 = none), and whether it is dashed. A decided mark has one in ink, so
 * that sand on white still has an edge, a suggested one in its own colour; on the smallest marks it is thinner, so that they still show their colour.
 */
public record Outline(Ink ink, double share, double width, boolean isDashed) {
    /** A dash and a gap, in pixels. */
    public static final double DASH = 2.5;
    public static final double GAP = 2;
    /** From this radius on the outline of a mark has its full width. */
    private static final double FULL = 3;
    private static final double HOLLOW = 1.5;

    /** That of a mark of its own, with this radius. */
    public static Outline ofMark(Fill fill, double radius, boolean isDashed) {
        double width = Math.min(1, radius / FULL);
        return switch (fill.style()) {
            case SOLID -> new Outline(Ink.INK, Colours.OUTLINE, width, isDashed);
            case PALE, HATCHED -> new Outline(fill.ink(), 1, width, isDashed);
            case HOLLOW, NONE -> new Outline(fill.ink(), 1, HOLLOW * width, isDashed);
        };
    }

    /** That of a tile: one that is not solid has it, where there is room. */
    public static Outline ofTile(Fill fill, boolean hasRoom) {
        return new Outline(fill.ink(), 1, hasRoom && fill.style() != Fill.Style.SOLID ? 1 : 0, false);
    }

    /** That of a shape which says its edge itself; a hollow or hatched one that has none gets one of its own colour. */
    public static Outline of(Fill fill, Edge edge) {
        boolean isBare = edge.width() <= 0 && (fill.style() == Fill.Style.HOLLOW || fill.style() == Fill.Style.HATCHED);
        return isBare ? new Outline(fill.ink(), 1, HOLLOW, false) : new Outline(edge.ink(), 1, edge.width(), edge.isDashed());
    }

    /** That of a sign: of a mark, where it has no edge. */
    public static Outline of(Shape.Sign sign) {
        return sign.edge().width() > 0 ? of(sign.fill(), sign.edge()) : ofMark(sign.fill(), sign.radius(), false);
    }
}
