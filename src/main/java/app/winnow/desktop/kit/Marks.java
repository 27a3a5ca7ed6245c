package app.winnow.desktop.kit;

import app.winnow.model.Disposition;
import app.winnow.picture.Colours;
import app.winnow.picture.Symbol;
import javafx.scene.canvas.GraphicsContext;

/** Paints disposition marks on a canvas, the same shapes and colours as {@link DispositionMark}. */
public final class Marks {
    private Marks() { }

    /**
     * One mark around x, y. A null disposition is open whatever its standing. Line dashes and global alpha that the caller set are kept; fill, stroke and line width
     * are left changed.
     */
    public static void paint(GraphicsContext on, Disposition disposition, Standing standing, double x, double y, double radius, Palette palette) {
        boolean open = disposition == null || standing == Standing.OPEN;
        on.beginPath();
        Shapes.trace(on, Symbol.of(open ? null : disposition), x, y, radius);
        if (!open) {
            on.setFill(palette.of(disposition).deriveColor(0, 1, 1, standing == Standing.SUGGESTED ? Colours.PALE : 1));
            on.fill();
        }
        on.setLineWidth(open ? 1.5 : 1);
        on.setStroke(open ? palette.ink2() : standing == Standing.SUGGESTED ? palette.of(disposition) : palette.outline());
        on.stroke();
    }
}
