package app.winnow.desktop.kit.raster;

import app.winnow.picture.Layer;
import java.util.function.IntPredicate;

/** Paints the marks of a picture into a raster. Keeps what it drew once, so that the next picture takes less. */
public final class MarkRaster {
    private static final int MANY = 20_000;
    /** Tiles of this size in units, and larger ones, are kept apart by a hairline. */
    private static final float APART = 4;

    private Place place;
    private Stamps few;
    private Stamps many;
    private TileColours tileColours;

    /** Paints what follows in this place. */
    public void at(Place next) {
        if (!next.looksLike(place)) {
            DotLooks looks = new DotLooks(next.colours(), next.scale());
            few = new Stamps(DotLooks.COUNT, Stamps.FINE, looks);
            many = new Stamps(DotLooks.COUNT, Stamps.FINE_AMONG_MANY, looks);
            tileColours = new TileColours(next.colours());
        }
        place = next;
    }

    /** Marks of one symbol each, the later over the earlier; dimmed ones keep 12 % of their colour. */
    public void dots(Raster on, Layer.Dots dots, IntPredicate dimmed) {
        Stamps stamps = dots.count() < MANY ? few : many;
        for (int at = 0; at < dots.count(); at++) {
            int look = DotLooks.number(dots.ink()[at], dots.style()[at], dots.symbol()[at], dots.dashed()[at] != 0, dimmed.test(dots.first() + at));
            stamps.lay(on, look, place.x(dots.x()[at]), place.y(dots.y()[at]), dots.radius()[at] * place.scale());
        }
    }

    /** Rectangles beside each other, on whole pixels, so that there is neither a seam nor an overlap between them; none is less than a pixel. */
    public void tiles(Raster on, Layer.Tiles tiles, IntPredicate dimmed) {
        Tile tile = new Tile(on, place.scale());
        for (int at = 0; at < tiles.count(); at++) {
            float x = tiles.x()[at];
            float y = tiles.y()[at];
            float width = tiles.width()[at];
            float height = tiles.height()[at];
            tile.place(round(place.x(x)), round(place.y(y)), round(place.x(x + width)), round(place.y(y + height)), width >= APART && height >= APART);
            tile.draw(tiles.style()[at], tileColours.of(tiles.ink()[at], tiles.style()[at], dimmed.test(tiles.first() + at)));
        }
    }

    private static int round(double pixels) {
        return (int) Math.floor(pixels + .5);
    }
}
