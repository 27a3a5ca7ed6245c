package app.winnow.desktop.kit.raster;

import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Hatching;
import app.winnow.picture.Outline;
import app.winnow.picture.Symbol;

/** What a dot looks like: its symbol, how it is filled, whether its outline is dashed, and how much of it is left (1, or less where it is dimmed). */
record DotLook(Symbol symbol, Fill fill, boolean isDashed, double share) {

    /** Draws it with this radius and the centre this far right of and below its pixel's middle; {@code scale} is pixels a unit; {@code isHard} leaves soft edges away where the mark is not dimmed. */
    Stamp draw(Colours colours, double radius, double right, double down, double scale, boolean isHard) {
        SymbolEdge edge = new SymbolEdge(symbol, radius);
        Outline outline = Outline.ofMark(fill, radius / scale, isDashed);
        int reach = (int) Math.ceil(radius + outline.width() * scale / 2 + 1);
        int side = 2 * reach + 1;
        int[] pixels = new int[side * side];
        for (int y = -reach; y <= reach; y++) {
            for (int x = -reach; x <= reach; x++) {
                edge.measure(x - right, y - down);
                int inside = fill.style() == Fill.Style.NONE ? 0 : Raster.colour(ground(colours, (x - right + y - down) / scale, scale), Raster.covered(.5 - edge.away()) * share);
                int line = Raster.colour(colours.of(outline.ink()), drawn(edge, outline, scale) * outline.share() * share);
                pixels[(y + reach) * side + x + reach] = Raster.over(line, inside);
            }
        }
        return isHard && share == 1 ? Stamp.hard(reach, pixels) : Stamp.of(reach, pixels);
    }

    /** How much of the outline a pixel has. */
    private static double drawn(SymbolEdge edge, Outline outline, double scale) {
        boolean isGap = outline.isDashed() && edge.along() % ((Outline.DASH + Outline.GAP) * scale) >= Outline.DASH * scale;
        double width = outline.width() * scale;
        return isGap ? 0 : Math.min(Math.min(1, width), Raster.covered(width / 2 + .5 - Math.abs(edge.away())));
    }

    /** What lies inside: the flat colour, or that of a stroke of the hatching or between them. */
    private int ground(Colours colours, double slant, double scale) {
        if (fill.style() != Fill.Style.HATCHED) {
            return colours.flat(fill);
        }
        double away = Math.abs(slant - Hatching.APART * Math.rint(slant / Hatching.APART)) / Math.sqrt(2);
        return colours.onPaper(fill.ink(), Raster.covered((Hatching.WIDTH / 2 - away) * scale + .5));
    }
}
