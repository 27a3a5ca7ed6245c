package app.winnow.desktop.kit;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Outline;
import app.winnow.picture.Picture;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;

/** Paints a laid-out picture of any kind on a canvas. What is dimmed keeps its place and 12 % of its colour; marks on their way are painted where they are at the moment. */
public final class PicturePainter {
    /** How much of a dimmed mark is left. */
    private static final double DIM = .12;
    /** Tiles from this size on are kept apart by a hairline. */
    private static final double APART = 4;
    private static final Fill.Style[] STYLES = Fill.Style.values();
    private static final Symbol[] SYMBOLS = Symbol.values();

    private final GraphicsContext on;
    private final ShapeBrush brush;

    /** Paints on this context in these colours; its transform stays as it is. */
    public PicturePainter(GraphicsContext on, Palette palette) {
        this.on = on;
        brush = new ShapeBrush(on, palette);
    }

    /** The whole picture, with everything in its place. */
    public void paint(Picture picture, IntPredicate dimmed) {
        paint(picture.layers(), dimmed, Moment.STILL);
    }

    /** Some layers of a picture at a moment. */
    void paint(List<Layer> layers, IntPredicate dimmed, Moment moment) {
        for (Layer layer : layers) {
            if (layer instanceof Layer.Group group) {
                group(group, dimmed, moment);
            } else if (layer instanceof Layer.Dots dots) {
                dots(dots, dimmed, moment);
            } else if (layer instanceof Layer.Tiles tiles) {
                tiles(tiles, dimmed, moment);
            }
        }
        on.setGlobalAlpha(1);
    }

    private void group(Layer.Group group, IntPredicate dimmed, Moment moment) {
        alpha(group.mark(), dimmed, moment);
        if (group.mark() < 0 || moment.isStill()) {
            group.shapes().forEach(brush::paint);
        } else {
            group.shapes().forEach(shape -> travelling(group.mark(), shape, moment));
        }
    }

    /** Words travel with their mark, but keep their size. */
    private void travelling(int mark, Shape shape, Moment moment) {
        Box now = moment.now(mark);
        Box last = moment.travel().box(mark, 1);
        on.save();
        on.translate(now.x() + now.width() / 2, now.y() + now.height() / 2);
        if (!(shape instanceof Shape.Text)) {
            on.scale(moment.times(mark, false), moment.times(mark, true));
        }
        on.translate(-last.x() - last.width() / 2, -last.y() - last.height() / 2);
        brush.paint(shape);
        on.restore();
    }

    private void dots(Layer.Dots dots, IntPredicate dimmed, Moment moment) {
        for (int at = 0; at < dots.count(); at++) {
            int mark = dots.first() + at;
            alpha(mark, dimmed, moment);
            double x = dots.x()[at];
            double y = dots.y()[at];
            double radius = dots.radius()[at];
            if (!moment.isStill()) {
                Box now = moment.now(mark);
                x = now.x() + now.width() / 2;
                y = now.y() + now.height() / 2;
                radius *= moment.times(mark, false);
            }
            Fill fill = new Fill(Ink.at(dots.ink()[at]), STYLES[dots.style()[at]]);
            brush.sign(new Shape.Sign(SYMBOLS[dots.symbol()[at]], x, y, radius, fill, Edge.NONE), Outline.ofMark(fill, radius, dots.dashed()[at] != 0));
        }
    }

    private void tiles(Layer.Tiles tiles, IntPredicate dimmed, Moment moment) {
        for (int at = 0; at < tiles.count(); at++) {
            int mark = tiles.first() + at;
            alpha(mark, dimmed, moment);
            Box box = moment.isStill() ? new Box(tiles.x()[at], tiles.y()[at], tiles.width()[at], tiles.height()[at]) : moment.now(mark);
            Fill fill = new Fill(Ink.at(tiles.ink()[at]), STYLES[tiles.style()[at]]);
            brush.tile(box, fill, box.width() >= APART && box.height() >= APART);
        }
    }

    private void alpha(int mark, IntPredicate dimmed, Moment moment) {
        on.setGlobalAlpha((mark >= 0 && dimmed.test(mark) ? DIM : 1) * moment.presence(mark));
    }
}
