package app.winnow.desktop.kit;

import app.winnow.picture.Box;
import app.winnow.picture.CurvePicture;
import app.winnow.picture.Tick;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints a laid-out curve of hours against risk: a line through its choices, solid where proven and hollow where not, the chosen one ringed. */
public final class CurvePainter {
    private static final double RADIUS = 4;
    private final GraphicsContext on;
    private final Palette palette;

    /** Paints on this context in these colours. */
    public CurvePainter(GraphicsContext on, Palette palette) {
        this.on = on;
        this.palette = palette;
    }

    /** The whole picture; {@code chosen} and {@code focused} are places in its marks, -1 for none. */
    public void paint(CurvePicture picture, int chosen, int focused) {
        on.setTextBaseline(VPos.CENTER);
        on.setFont(Fonts.text(picture.frame().text()));
        axes(picture);
        line(picture);
        for (int at = 0; at < picture.marks().size(); at++) {
            mark(picture.marks().get(at), at == chosen);
        }
        if (focused >= 0 && focused < picture.marks().size() && focused != chosen) {
            ring(picture.marks().get(focused), RADIUS + 4, 1);
        }
    }

    private void axes(CurvePicture picture) {
        Box plot = picture.plot();
        double text = picture.frame().text();
        on.setStroke(palette.line());
        on.setLineWidth(1);
        on.setFill(palette.ink2());
        for (Tick tick : picture.up()) {
            double y = Math.round(tick.at()) + .5;
            on.strokeLine(plot.x(), y, plot.right(), y);
            write(tick.text(), plot.x() - 8, y, TextAlignment.RIGHT);
        }
        for (Tick tick : picture.across()) {
            write(tick.text(), tick.at(), plot.bottom() + text * 1.1, TextAlignment.CENTER);
        }
        write(picture.below(), plot.right(), plot.bottom() + text * 2.6, TextAlignment.RIGHT);
        write(picture.above(), 0, text * .8, TextAlignment.LEFT);
    }

    private void line(CurvePicture picture) {
        on.setStroke(palette.ink());
        on.setLineWidth(1.5);
        on.beginPath();
        on.moveTo(picture.start().x(), picture.start().y());
        picture.marks().forEach(mark -> on.lineTo(mark.x(), mark.y()));
        on.stroke();
    }

    private void mark(CurvePicture.Mark mark, boolean isChosen) {
        double radius = isChosen ? RADIUS + 2 : RADIUS;
        on.setFill(isChosen ? palette.attention() : mark.point().isProven() ? palette.ink() : palette.paper());
        on.setStroke(isChosen ? palette.attention() : palette.ink());
        on.setLineWidth(1.5);
        on.fillOval(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
        on.strokeOval(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
        if (isChosen) {
            ring(mark, radius + 4, 2);
        }
    }

    private void ring(CurvePicture.Mark mark, double radius, double width) {
        on.setStroke(palette.ink());
        on.setLineWidth(width);
        on.strokeOval(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }

    private void write(String text, double x, double y, TextAlignment align) {
        on.setTextAlign(align);
        on.fillText(text, x, y);
    }
}
