package app.winnow.desktop.kit;

import app.winnow.picture.Box;
import app.winnow.picture.MapLabel;
import app.winnow.picture.MapMark;
import app.winnow.picture.MapPicture;
import app.winnow.picture.MapPoint;
import app.winnow.picture.Tick;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints a laid-out portfolio map. What is dimmed keeps its place and loses its colour; the mark in focus and the selected one get a ring. */
public final class MapPainter {
    private static final double DIM = .12;
    private final GraphicsContext on;
    private final Palette palette;

    /** Paints on this context in these colours. */
    public MapPainter(GraphicsContext on, Palette palette) {
        this.on = on;
        this.palette = palette;
    }

    /** What is shown besides the picture: which points are dimmed, the mark that has the keyboard or the pointer, and the selected one (-1 = none). */
    public record Focus(Predicate<MapPoint> dimmed, int focused, int selected) { }

    /** The whole picture. */
    public void paint(MapPicture picture, Focus focus) {
        on.setTextBaseline(VPos.CENTER);
        on.setFont(Fonts.text(picture.frame().text()));
        ground(picture);
        for (MapMark mark : picture.marks()) {
            on.setGlobalAlpha(focus.dimmed().test(mark.point()) ? DIM : 1);
            mark(mark);
        }
        on.setGlobalAlpha(1);
        for (MapLabel label : picture.labels()) {
            picture.of(label.index()).filter(mark -> !focus.dimmed().test(mark.point())).ifPresent(mark -> label(label));
        }
        picture.of(focus.selected()).ifPresent(mark -> ring(mark, palette.ink(), 2));
        picture.of(focus.focused()).ifPresent(mark -> ring(mark, palette.ink(), 1));
    }

    private void ground(MapPicture picture) {
        for (Box box : new Box[] {picture.strip(), picture.lane()}) {
            if (box.width() > 0 && box.height() > 0) {
                on.setFill(palette.surface());
                on.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
            }
        }
        hours(picture);
        on.setFill(palette.ink2());
        write(picture.words().up(), 0, picture.plot().y() - picture.frame().text() * 1.3, TextAlignment.LEFT);
        across(picture);
    }

    private void hours(MapPicture picture) {
        on.setLineWidth(1);
        on.setStroke(palette.line());
        double left = picture.strip().width() > 0 ? picture.strip().x() : picture.plot().x();
        for (Tick tick : picture.hours()) {
            double y = Math.round(tick.at()) + .5;
            on.strokeLine(left, y, picture.plot().right(), y);
            on.setFill(palette.ink2());
            write(tick.text(), left - 8, y, TextAlignment.RIGHT);
        }
    }

    private void across(MapPicture picture) {
        double below = picture.frame().height() - picture.frame().text();
        on.setFill(palette.ink2());
        for (Tick words : picture.across()) {
            write(words.text(), words.at(), below, TextAlignment.CENTER);
        }
        Box lane = picture.lane();
        if (lane.height() > 0) {
            String[] words = picture.words().lane().split(" ", 2);
            double middle = lane.y() + lane.height() / 2;
            for (int at = 0; at < words.length; at++) {
                write(words[at], lane.x() - 8, middle + (at - (words.length - 1) / 2.0) * picture.frame().text() * 1.25, TextAlignment.RIGHT);
            }
        }
    }

    private void write(String text, double x, double y, TextAlignment align) {
        on.setTextAlign(align);
        on.fillText(text, x, y);
    }

    private void mark(MapMark mark) {
        on.setLineDashes(mark.isDashed() ? new double[] {2.5, 2} : null);
        Standing standing = mark.point().disposition() == null ? Standing.OPEN : mark.point().isDecided() ? Standing.DECIDED : Standing.SUGGESTED;
        Marks.paint(on, mark.point().disposition(), standing, mark.x(), mark.y(), mark.radius(), palette);
        on.setLineDashes((double[]) null);
    }

    private void label(MapLabel label) {
        on.setFill(palette.ink());
        double line = label.box().height() / label.lines().size();
        for (int at = 0; at < label.lines().size(); at++) {
            double y = label.box().y() + line * (at + .5);
            double x = label.isFlushRight() ? label.box().right() : label.box().x();
            write(label.lines().get(at), x, y, label.isFlushRight() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        }
    }

    private void ring(MapMark mark, javafx.scene.paint.Color colour, double width) {
        on.setStroke(colour);
        on.setLineWidth(width);
        double radius = mark.radius() + 3.5;
        on.strokeOval(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }
}
