package app.winnow.desktop.kit;

import java.util.Arrays;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;

/** The line of a lasso while it is drawn, closed by itself. */
final class Lasso extends Polygon {
    private static final double INSIDE = .06;
    private double[] line = {};

    Lasso() {
        setManaged(false);
        setMouseTransparent(true);
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        setVisible(false);
        getStrokeDashArray().setAll(4.0, 3.0);
    }

    /** Shows this line; nothing below two points. */
    void show(double[] next, Palette palette) {
        setStroke(palette.ink());
        setFill(palette.ink().deriveColor(0, 1, 1, INSIDE));
        if (next != line) {
            line = next;
            setVisible(next.length >= 4);
            getPoints().setAll(Arrays.stream(next).boxed().toList());
        }
    }
}
