package app.winnow.desktop.kit.raster;

import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;

/** The two colours of a tile by its ink and style, dimmed or not: what lies inside, and its outline. */
final class TileColours {
    private static final int STYLES = Fill.Style.values().length;
    private final int[][] colours;

    TileColours(Colours look) {
        colours = new int[Ink.values().length * STYLES * 2][];
        for (Ink ink : Ink.values()) {
            for (Fill.Style style : Fill.Style.values()) {
                for (int dimmed = 0; dimmed < 2; dimmed++) {
                    double share = dimmed == 1 ? DotLooks.DIM : 1;
                    int inside = style == Fill.Style.NONE ? 0 : Raster.colour(look.flat(new Fill(ink, style)), share);
                    colours[number(ink.ordinal(), style.ordinal(), dimmed == 1)] = new int[] {inside, Raster.colour(look.of(ink), share)};
                }
            }
        }
    }

    private static int number(int ink, int style, boolean isDimmed) {
        return (ink * STYLES + style) * 2 + (isDimmed ? 1 : 0);
    }

    /** Inside and outline. Not to be written into. */
    int[] of(int ink, int style, boolean isDimmed) {
        return colours[number(ink, style, isDimmed)];
    }
}
