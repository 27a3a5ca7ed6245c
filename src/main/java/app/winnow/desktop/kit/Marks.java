package app.winnow.desktop.kit;

import app.winnow.model.Disposition;
import javafx.scene.canvas.GraphicsContext;

/** Paints disposition marks on a canvas, the same shapes and colours as {@link DispositionMark}. */
public final class Marks {
    private static final double ROUND = .88;

    private Marks() { }

    /**
     * One mark around x, y. A null disposition is open whatever its standing. Line dashes and global alpha that the caller set are kept; fill, stroke and line width
     * are left changed.
     */
    public static void paint(GraphicsContext on, Disposition disposition, Standing standing, double x, double y, double radius, Palette palette) {
        boolean open = disposition == null || standing == Standing.OPEN;
        on.beginPath();
        trace(on, open ? null : disposition, x, y, radius);
        if (!open) {
            on.setFill(palette.of(disposition).deriveColor(0, 1, 1, standing == Standing.SUGGESTED ? Palette.SUGGESTED : 1));
            on.fill();
        }
        on.setLineWidth(open ? 1.5 : 1);
        on.setStroke(open ? palette.ink2() : standing == Standing.SUGGESTED ? palette.of(disposition) : palette.outline());
        on.stroke();
    }

    private static void trace(GraphicsContext on, Disposition disposition, double x, double y, double radius) {
        double[][] polygons = Shapes.of(disposition);
        if (polygons.length == 0) {
            on.arc(x, y, radius * ROUND, radius * ROUND, 0, 360);
            on.closePath();
        }
        for (double[] polygon : polygons) {
            on.moveTo(x + polygon[0] * radius, y + polygon[1] * radius);
            for (int at = 2; at < polygon.length; at += 2) {
                on.lineTo(x + polygon[at] * radius, y + polygon[at + 1] * radius);
            }
            on.closePath();
        }
    }
}
