package app.winnow.desktop.kit;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Hatching;
import app.winnow.picture.Outline;
import app.winnow.picture.Shape;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Paints single shapes on a canvas. Upright and level lines and the sides of rectangles lie on whole pixels, so that a line of one pixel is one pixel. */
final class ShapeBrush {
    private static final int CURVE = 16;
    private final GraphicsContext on;
    private final Palette palette;
    private final TextBrush text;

    ShapeBrush(GraphicsContext on, Palette palette) {
        this.on = on;
        this.palette = palette;
        text = new TextBrush(on, palette);
    }

    void paint(Shape shape) {
        if (shape instanceof Shape.Text words) {
            text.paint(words);
        } else if (shape instanceof Shape.Rect rect) {
            rect(rect.box(), rect.radius(), rect.fill(), Outline.of(rect.fill(), rect.edge()));
        } else if (shape instanceof Shape.Line line) {
            line(line);
        } else if (shape instanceof Shape.Poly poly) {
            area(poly.fill(), Outline.of(poly.fill(), poly.edge()), poly.isClosed(), poly.points());
        } else if (shape instanceof Shape.Ribbon ribbon) {
            area(ribbon.fill(), Outline.of(ribbon.fill(), ribbon.edge()), true, sides(ribbon));
        } else if (shape instanceof Shape.Sign sign) {
            sign(sign, Outline.of(sign));
        }
    }

    /** A mark's symbol; a circle stays one. */
    void sign(Shape.Sign sign, Outline outline) {
        on.beginPath();
        Shapes.trace(on, sign.symbol(), sign.x(), sign.y(), sign.radius());
        fill(sign.fill());
        if (sign.fill().style() == Fill.Style.HATCHED) {
            hatch(sign.fill(), Shapes.flattened(sign.symbol(), sign.x(), sign.y(), sign.radius()));
            on.beginPath();
            Shapes.trace(on, sign.symbol(), sign.x(), sign.y(), sign.radius());
        }
        stroke(outline);
    }

    /** A rectangle whose sides lie on whole pixels, and its outline inside them. */
    void rect(Box box, double radius, Fill fill, Outline outline) {
        double left = wholeX(box.x());
        double top = wholeY(box.y());
        solid(new Box(left, top, wholeX(box.right()) - left, wholeY(box.bottom()) - top), radius, fill, outline);
    }

    /** A tile: where it is large a hairline is left free at its right and below it. */
    void tile(Box box, Fill fill, boolean isLarge) {
        double left = wholeX(box.x());
        double top = wholeY(box.y());
        double hair = isLarge ? whole(1, 0) : 0;
        solid(new Box(left, top, wholeX(box.right()) - left - hair, wholeY(box.bottom()) - top - hair), 0, fill, Outline.ofTile(fill, isLarge));
    }

    private void solid(Box box, double radius, Fill fill, Outline outline) {
        double left = box.x();
        double top = box.y();
        double width = box.width();
        double height = box.height();
        if (fill.style() != Fill.Style.NONE) {
            on.setFill(flat(fill));
            on.fillRoundRect(left, top, width, height, 2 * radius, 2 * radius);
        }
        if (fill.style() == Fill.Style.HATCHED) {
            hatch(fill, new double[][] {{left, top, left + width, top, left + width, top + height, left, top + height}});
        }
        if (pen(outline)) {
            double half = on.getLineWidth() / 2;
            double corner = Math.max(0, 2 * radius - 2 * half);
            on.strokeRoundRect(left + half, top + half, Math.max(0, width - 2 * half), Math.max(0, height - 2 * half), corner, corner);
        }
    }

    private void line(Shape.Line line) {
        if (!pen(Outline.of(Fill.NONE, line.edge()))) {
            return;
        }
        double x1 = line.x1() == line.x2() ? centred(line.x1(), on.getTransform().getTx()) : line.x1();
        double y1 = line.y1() == line.y2() ? centred(line.y1(), on.getTransform().getTy()) : line.y1();
        on.strokeLine(x1, y1, line.x1() == line.x2() ? x1 : line.x2(), line.y1() == line.y2() ? y1 : line.y2());
    }

    private void area(Fill fill, Outline outline, boolean isClosed, double[] points) {
        trace(points, isClosed);
        if (isClosed) {
            fill(fill);
            if (fill.style() == Fill.Style.HATCHED) {
                hatch(fill, new double[][] {points});
                trace(points, true);
            }
        }
        stroke(outline);
    }

    private void trace(double[] points, boolean isClosed) {
        on.beginPath();
        for (int at = 0; at < points.length; at += 2) {
            if (at == 0) {
                on.moveTo(points[0], points[1]);
            } else {
                on.lineTo(points[at], points[at + 1]);
            }
        }
        if (isClosed) {
            on.closePath();
        }
    }

    /** Both sides of a band, as short straight lines: along the upper one and back along the lower. */
    private static double[] sides(Shape.Ribbon ribbon) {
        double[] points = new double[4 * (CURVE + 1)];
        for (int at = 0; at <= CURVE; at++) {
            double share = (double) at / CURVE;
            double left = 1 - share;
            // A cubic curve whose handles are half way across, each level with its end.
            double x = left * left * left * ribbon.x1() + 3 * left * share * (ribbon.x1() + ribbon.x2()) / 2 + share * share * share * ribbon.x2();
            double down = share * share * (3 - 2 * share);
            points[2 * at] = x;
            points[2 * at + 1] = ribbon.top1() + down * (ribbon.top2() - ribbon.top1());
            int back = points.length - 2 - 2 * at;
            points[back] = x;
            points[back + 1] = ribbon.bottom1() + down * (ribbon.bottom2() - ribbon.bottom1());
        }
        return points;
    }

    private void fill(Fill fill) {
        if (fill.style() != Fill.Style.NONE) {
            on.setFill(flat(fill));
            on.fill();
        }
    }

    private void stroke(Outline outline) {
        if (pen(outline)) {
            on.stroke();
        }
    }

    /** Makes the pen ready; false where there is nothing to draw. */
    private boolean pen(Outline outline) {
        on.setLineWidth(outline.width());
        on.setStroke(palette.of(outline.ink()).deriveColor(0, 1, 1, outline.share()));
        // A square cap makes a dash longer by the width of its line, and so closes the gaps of all but the thinnest.
        on.setLineCap(outline.isDashed() ? StrokeLineCap.BUTT : StrokeLineCap.SQUARE);
        on.setLineDashes(outline.isDashed() ? new double[] {Outline.DASH, Outline.GAP} : null);
        return outline.width() > 0;
    }

    private void hatch(Fill fill, double[][] polygons) {
        pen(Outline.of(Fill.NONE, new Edge(fill.ink(), Hatching.WIDTH, false)));
        for (double[] stroke : Hatching.strokes(polygons)) {
            on.strokeLine(stroke[0], stroke[1], stroke[2], stroke[3]);
        }
    }

    private Color flat(Fill fill) {
        return Palette.colour(palette.colours().flat(fill));
    }

    /** The nearest side of a pixel; the picture may begin between two. */
    private double wholeX(double x) {
        return whole(x, on.getTransform().getTx());
    }

    private double wholeY(double y) {
        return whole(y, on.getTransform().getTy());
    }

    private double whole(double at, double from) {
        double scale = on.getTransform().getMxx();
        return (Math.rint(at * scale + from) - from) / scale;
    }

    /** The middle of the pixels that a line of the pen's width covers. */
    private double centred(double at, double from) {
        double scale = on.getTransform().getMxx();
        long pixels = Math.max(1, Math.round(on.getLineWidth() * scale));
        return pixels % 2 == 0 ? whole(at, from) : (Math.floor(at * scale + from) + .5 - from) / scale;
    }
}
