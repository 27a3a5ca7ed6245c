package app.winnow.picture.treemap;

import app.winnow.picture.Fill;
import app.winnow.picture.Layer;
import java.util.List;

/** Cuts what goes off the leaves and hatches it, in the places that they have today: whole leaves, and along its longer side the part of a leaf that shrinks. */
final class Hatching {
    private final Nest nest;
    private final Node top;
    private final Left left;

    Hatching(Nest nest, Node top, Left left) {
        this.nest = nest;
        this.top = top;
        this.left = left;
    }

    /** What stays with what goes as a whole, and over it, under the same numbers, the parts that go of those that shrink; the other ones have no size there. */
    List<Layer> of(Layer.Tiles whole) {
        int count = whole.count();
        float[] width = whole.width().clone();
        float[] height = whole.height().clone();
        byte[] style = whole.style().clone();
        float[][] off = new float[4][count];
        byte[] hatched = new byte[count];
        boolean any = false;
        for (int at = 0; at < count; at++) {
            int leaf = nest.leaves[top.from + at];
            double now = nest.sizes[top.from + at];
            double share = left.released(leaf, now) / now;
            hatched[at] = (byte) (share > 0 && share < 1 ? Fill.Style.HATCHED : Fill.Style.NONE).ordinal();
            if (share >= 1) {
                style[at] = (byte) Fill.Style.HATCHED.ordinal();
            } else if (share > 0) {
                any = true;
                cut(whole, at, share, width, height, off);
            }
        }
        Layer stays = new Layer.Tiles(whole.first(), whole.x(), whole.y(), width, height, whole.ink(), style);
        return any ? List.of(stays, new Layer.Tiles(whole.first(), off[0], off[1], off[2], off[3], whole.ink(), hatched)) : List.of(stays);
    }

    private static void cut(Layer.Tiles whole, int at, double share, float[] width, float[] height, float[][] off) {
        off[0][at] = whole.x()[at];
        off[1][at] = whole.y()[at];
        off[2][at] = whole.width()[at];
        off[3][at] = whole.height()[at];
        if (width[at] >= height[at]) {
            width[at] = (float) (width[at] * (1 - share));
            off[0][at] += width[at];
            off[2][at] -= width[at];
        } else {
            height[at] = (float) (height[at] * (1 - share));
            off[1][at] += height[at];
            off[3][at] -= height[at];
        }
    }
}
