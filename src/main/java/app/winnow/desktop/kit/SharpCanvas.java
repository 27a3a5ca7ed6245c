package app.winnow.desktop.kit;

import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A canvas that fills its place, is repainted when its size or the look changes, and stays sharp in the projector look. Paint in its own coordinates. */
public final class SharpCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private final Scale shrink = new Scale();
    private final ReadOnlyObjectProperty<Look> look;
    private final BiConsumer<GraphicsContext, Dimension2D> painter;

    /** A canvas painted by this painter, which gets a cleared context and the size to fill. */
    public SharpCanvas(ReadOnlyObjectProperty<Look> look, BiConsumer<GraphicsContext, Dimension2D> painter) {
        this.look = look;
        this.painter = painter;
        canvas.getTransforms().add(shrink);
        canvas.setManaged(false);
        getChildren().add(canvas);
        look.addListener((property, was, is) -> requestLayout());
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }

    /** Paints anew, after the data changed. */
    public void repaint() {
        double times = look.get().scale();
        shrink.setX(1 / times);
        shrink.setY(1 / times);
        canvas.setWidth(Math.ceil(getWidth() * times));
        canvas.setHeight(Math.ceil(getHeight() * times));
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.setTransform(1, 0, 0, 1, 0, 0);
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        on.scale(times, times);
        if (getWidth() > 0 && getHeight() > 0) {
            painter.accept(on, new Dimension2D(getWidth(), getHeight()));
        }
    }
}
