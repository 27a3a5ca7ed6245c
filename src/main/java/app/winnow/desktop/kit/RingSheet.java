package app.winnow.desktop.kit;

import app.winnow.desktop.kit.raster.Raster;
import app.winnow.desktop.kit.raster.RingRaster;
import app.winnow.picture.Box;
import app.winnow.picture.Marks;
import java.util.BitSet;
import javafx.scene.image.ImageView;

/** Rings around marks, above the picture and no larger than they need, so that one that moves costs what it covers and not the whole picture. */
final class RingSheet {
    private final Pixels pixels = new Pixels();
    private final RingRaster rings = new RingRaster();

    RingSheet() {
        pixels.node().setVisible(false);
    }

    ImageView node() {
        return pixels.node();
    }

    /** Around the marks that are selected. */
    void selected(Marks marks, BitSet selected, Box room, Grain grain, Palette palette) {
        double[] around = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int mark = selected.nextSetBit(0); mark >= 0 && mark < marks.count(); mark = selected.nextSetBit(mark + 1)) {
            widen(around, marks, mark);
        }
        paint(around, room, grain, palette, raster -> rings.selected(raster, marks, selected));
    }

    /** Around the mark in focus, if there is such a mark. */
    void focused(Marks marks, int mark, Box room, Grain grain, Palette palette) {
        double[] around = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        if (mark >= 0 && mark < marks.count()) {
            widen(around, marks, mark);
        }
        paint(around, room, grain, palette, raster -> rings.focused(raster, marks, mark));
    }

    private static void widen(double[] around, Marks marks, int mark) {
        Box box = marks.box(mark);
        around[0] = Math.min(around[0], box.x());
        around[1] = Math.min(around[1], box.y());
        around[2] = Math.max(around[2], box.right());
        around[3] = Math.max(around[3], box.bottom());
    }

    private void paint(double[] around, Box room, Grain grain, Palette palette, java.util.function.Consumer<Raster> painter) {
        pixels.node().setVisible(around[0] < Math.min(around[2], room.right()) && around[1] < Math.min(around[3], room.bottom()) && around[2] > room.x() && around[3] > room.y());
        if (pixels.node().isVisible()) {
            int left = (int) Math.floor(Math.max(room.x(), around[0] - RingRaster.REACH) * grain.scale());
            int top = (int) Math.floor(Math.max(room.y(), around[1] - RingRaster.REACH) * grain.scale());
            int right = (int) Math.ceil(Math.min(room.right(), around[2] + RingRaster.REACH) * grain.scale());
            int bottom = (int) Math.ceil(Math.min(room.bottom(), around[3] + RingRaster.REACH) * grain.scale());
            pixels.fit(left, top, right - left, bottom - top, grain);
            rings.at(grain.place(palette, left, top));
            pixels.write(painter);
        }
    }
}
