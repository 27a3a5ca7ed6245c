package app.winnow.report;

import app.winnow.picture.Box;
import app.winnow.picture.Layer;

/** Where a tile is painted: from 4 pixels on, half a pixel of paper around it keeps it apart from the next; an outline lies inside. */
final class TileBox {
    private static final double APART = 4;

    private TileBox() { }

    static Box of(Layer.Tiles tiles, int at, Coat coat) {
        double inset = !hasRoom(tiles, at) ? 0 : coat.isOutlined() ? 1 : .5;
        return new Box(tiles.x()[at] + inset, tiles.y()[at] + inset, tiles.width()[at] - 2 * inset, tiles.height()[at] - 2 * inset);
    }

    /** Whether a tile is large enough to stand apart from its neighbours. */
    static boolean hasRoom(Layer.Tiles tiles, int at) {
        return tiles.width()[at] >= APART && tiles.height()[at] >= APART;
    }
}
