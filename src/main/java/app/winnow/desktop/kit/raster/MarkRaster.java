package app.winnow.desktop.kit.raster;

import app.winnow.picture.Layer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paints the marks of a picture into a raster. Keeps what it drew once, so that the next picture takes less. */
public final class MarkRaster {
    private static final int MANY = 20_000;
    private static final int CROWD = 50_000;
    /** Who draw beside each other, each a band of rows with stamps of their own. */
    private static final int HANDS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    /** Pixels that the stamp of a mark may reach beyond its radius: its outline, and where its place is rounded to. */
    private static final int EDGE = 4;
    /** Tiles of this size in units, and larger ones, are kept apart by a hairline. */
    private static final float APART = 4;

    private Place place;
    private Stamps few;
    /** One a hand. */
    private Stamps[] many;
    private Stamps[] crowd;
    private TileColours tileColours;

    /** Paints what follows in this place. */
    public void at(Place next) {
        if (!next.looksLike(place)) {
            DotLooks looks = new DotLooks(next.colours(), next.scale(), false);
            few = new Stamps(DotLooks.COUNT, Stamps.FINE, looks);
            many = handed(Stamps.FINE_AMONG_MANY, looks);
            crowd = handed(Stamps.FINE_IN_A_CROWD, new DotLooks(next.colours(), next.scale(), true));
            tileColours = new TileColours(next.colours());
        }
        place = next;
    }

    private static Stamps[] handed(int fine, DotLooks looks) {
        return Stream.generate(() -> new Stamps(DotLooks.COUNT, fine, looks)).limit(HANDS).toArray(Stamps[]::new);
    }

    /** Marks of one symbol each, the later over the earlier; dimmed ones keep 12 % of their colour. */
    public void dots(Raster on, Layer.Dots dots, IntPredicate dimmed) {
        if (dots.count() < MANY) {
            dots(on, dots, dimmed, few);
        } else {
            Stamps[] own = isCrowd(on, dots) ? crowd : many;
            IntStream.range(0, HANDS).parallel().forEach(hand -> dots(on.band(hand, HANDS), dots, dimmed, own[hand]));
        }
    }

    /** Whether so many are to be seen that none is seen by itself; zoomed into a part of them, each is drawn finely again. */
    private boolean isCrowd(Raster on, Layer.Dots dots) {
        int seen = 0;
        for (int at = 0; at < dots.count() && dots.count() >= CROWD; at++) {
            double x = place.x(dots.x()[at]);
            double y = place.y(dots.y()[at]);
            seen += x >= 0 && x < on.width() && y >= 0 && y < on.height() ? 1 : 0;
        }
        return seen >= CROWD;
    }

    private void dots(Raster on, Layer.Dots dots, IntPredicate dimmed, Stamps stamps) {
        for (int at = 0; at < dots.count(); at++) {
            double y = place.y(dots.y()[at]);
            double radius = dots.radius()[at] * place.scale();
            if (on.touches(y - radius - EDGE, y + radius + EDGE)) {
                int look = DotLooks.number(dots.ink()[at], dots.style()[at], dots.symbol()[at], dots.dashed()[at] != 0, dimmed.test(dots.first() + at));
                stamps.lay(on, look, place.x(dots.x()[at]), y, radius);
            }
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
