package app.winnow.desktop.kit;

import app.winnow.picture.Layer;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/** A canvas for some layers of a picture. */
final class CanvasSheet implements Sheet {
    private final Canvas canvas = new Canvas();
    private final Scale shrink = new Scale();

    CanvasSheet() {
        canvas.getTransforms().add(shrink);
        canvas.setManaged(false);
    }

    @Override
    public Canvas node() {
        return canvas;
    }

    @Override
    public void fit(double width, double height, Grain grain) {
        canvas.setWidth(grain.pixels(width));
        canvas.setHeight(grain.pixels(height));
        shrink.setX(1 / grain.scale());
        shrink.setY(1 / grain.scale());
        canvas.setLayoutX(-grain.left() / grain.scale());
        canvas.setLayoutY(-grain.top() / grain.scale());
    }

    @Override
    public void paint(List<Layer> layers, IntPredicate dimmed, Moment moment, Grain grain, Palette palette) {
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.setTransform(1, 0, 0, 1, 0, 0);
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        on.setTransform(grain.scale(), 0, 0, grain.scale(), grain.left(), grain.top());
        new PicturePainter(on, palette).paint(layers, dimmed, moment);
    }
}
