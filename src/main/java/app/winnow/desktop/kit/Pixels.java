package app.winnow.desktop.kit;

import app.winnow.desktop.kit.raster.Raster;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A raster on the screen, a pixel of it on each pixel there. */
final class Pixels {
    private final ImageView view = new ImageView();
    private Raster raster = new Raster(1, 1);
    private PixelBuffer<IntBuffer> buffer;

    Pixels() {
        view.setManaged(false);
        view.setSmooth(false);
        view.setMouseTransparent(true);
    }

    ImageView node() {
        return view;
    }

    /** From this pixel on under the node that the grain is of, so many wide and high. Keeps its raster where the size is the same. */
    void fit(int left, int top, int width, int height, Grain grain) {
        if (buffer == null || raster.width() != width || raster.height() != height) {
            raster = new Raster(width, height);
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
        }
        view.setFitWidth(width / grain.scale());
        view.setFitHeight(height / grain.scale());
        view.setX((left - grain.left()) / grain.scale());
        view.setY((top - grain.top()) / grain.scale());
    }

    /** Writes on a cleared raster and shows it. */
    void write(Consumer<Raster> writer) {
        raster.clear();
        writer.accept(raster);
        buffer.updateBuffer(all -> null);
    }
}
