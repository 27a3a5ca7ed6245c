package app.winnow.desktop.kit;

import app.winnow.desktop.kit.raster.MarkRaster;
import app.winnow.picture.Layer;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.image.ImageView;

/** Pixels for thousands of marks; they do not travel. */
final class PixelSheet implements Sheet {
    private final Pixels pixels = new Pixels();
    private final MarkRaster marks = new MarkRaster();

    @Override
    public ImageView node() {
        return pixels.node();
    }

    @Override
    public void fit(double width, double height, Grain grain) {
        pixels.fit(0, 0, grain.pixels(width), grain.pixels(height), grain);
    }

    @Override
    public void paint(List<Layer> layers, IntPredicate dimmed, Moment moment, Grain grain, Palette palette) {
        marks.at(grain.place(palette, 0, 0));
        pixels.write(raster -> {
            for (Layer layer : layers) {
                if (layer instanceof Layer.Dots dots) {
                    marks.dots(raster, dots, dimmed);
                } else if (layer instanceof Layer.Tiles tiles) {
                    marks.tiles(raster, tiles, dimmed);
                }
            }
        });
    }
}
