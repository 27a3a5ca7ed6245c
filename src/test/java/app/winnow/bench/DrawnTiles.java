package app.winnow.bench;

import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import java.util.List;
import java.util.Random;

/** So many drawn tiles that fill a frame: it is cut in two, across its longer side, until there are enough. */
final class DrawnTiles {
    private final Frame frame;
    private final Random random;
    private final float[] x;
    private final float[] y;
    private final float[] width;
    private final float[] height;
    private int filled;

    DrawnTiles(int count, Frame frame, long seed) {
        this.frame = frame;
        random = new Random(seed);
        x = new float[count];
        y = new float[count];
        width = new float[count];
        height = new float[count];
        cut(0, 0, frame.width(), frame.height(), count);
    }

    private void cut(double left, double top, double wide, double high, int count) {
        if (count == 1) {
            x[filled] = (float) left;
            y[filled] = (float) top;
            width[filled] = (float) wide;
            height[filled++] = (float) high;
            return;
        }
        int first = Math.max(1, Math.min(count - 1, (int) Math.round(count * (.3 + .4 * random.nextDouble()))));
        double share = Math.max(.1, Math.min(.9, (double) first / count * (.8 + .4 * random.nextDouble())));
        if (wide > high) {
            cut(left, top, wide * share, high, first);
            cut(left + wide * share, top, wide * (1 - share), high, count - first);
        } else {
            cut(left, top, wide, high * share, first);
            cut(left, top + high * share, wide, high * (1 - share), count - first);
        }
    }

    /** The tiles in colours that are drawn by this number. */
    Picture picture(long colours) {
        Random drawn = new Random(colours);
        byte[] ink = new byte[x.length];
        byte[] style = new byte[x.length];
        for (int at = 0; at < x.length; at++) {
            ink[at] = (byte) (Ink.KEEP.ordinal() + drawn.nextInt(8));
            style[at] = (byte) (drawn.nextInt(8) == 0 ? Fill.Style.HATCHED : drawn.nextBoolean() ? Fill.Style.SOLID : Fill.Style.PALE).ordinal();
        }
        Layer.Tiles tiles = new Layer.Tiles(0, x, y, width, height, ink, style);
        return new Picture(frame, "", List.of(tiles), Marks.boxes(x, y, width, height, new Unnamed(x.length)), List.of(), "", null, List.of(), null);
    }
}
