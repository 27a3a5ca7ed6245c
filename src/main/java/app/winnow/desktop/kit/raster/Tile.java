package app.winnow.desktop.kit.raster;

import app.winnow.picture.Fill;
import app.winnow.picture.Hatching;

/** One rectangle at a time on whole pixels. Where there is room a hairline keeps it apart from its neighbours, and it has an outline unless it is solid. */
final class Tile {
    private static final int SOLID = Fill.Style.SOLID.ordinal();
    private static final int HATCHED = Fill.Style.HATCHED.ordinal();

    private final Raster on;
    private final int line;
    private final int hatch;
    private int left;
    private int top;
    private int right;
    private int bottom;
    private boolean hasRoom;

    /** On this raster at this many pixels a unit. */
    Tile(Raster on, double scale) {
        this.on = on;
        line = (int) Math.max(1, Math.round(scale));
        hatch = (int) Math.max(3, Math.round(Hatching.APART * scale));
    }

    /** From the left upper pixel to before the right lower one; at least one pixel. */
    void place(int x, int y, int toX, int toY, boolean isLarge) {
        left = x;
        top = y;
        right = Math.max(x + 1, toX);
        bottom = Math.max(y + 1, toY);
        hasRoom = isLarge && right - left > line && bottom - top > line;
        if (hasRoom) {
            right -= line;
            bottom -= line;
        }
    }

    /** Fills it in the first colour, and draws what its style asks for in the second. */
    void draw(int style, int[] colours) {
        on.fill(left, top, right, bottom, colours[0]);
        if (style == HATCHED) {
            on.hatch(left, top, right, bottom, hatch, 2 * line, colours[1]);
        }
        if (style != SOLID && hasRoom) {
            on.frame(left, top, right, bottom, line, colours[1]);
        }
    }
}
