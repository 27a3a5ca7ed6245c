package app.winnow.report;

import app.winnow.picture.Box;
import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Hatching;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Outline;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** Paints a page with a picture through Java2D, which needs no display. */
final class PagePainter {
    private static final Fill.Style[] STYLES = Fill.Style.values();
    private static final Symbol[] SYMBOLS = Symbol.values();
    private static final float[] DASHES = {(float) Outline.DASH, (float) Outline.GAP};
    private final Colours colours;
    private final Letters letters = new Letters();
    private final Map<Integer, BufferedImage> hatches = new HashMap<>();
    private final double scale;
    private Graphics2D on;
    private double top;
    private double bottom;

    /** A painter in these colours, with so many pixels of the image for one of the page. */
    PagePainter(Colours colours, double scale) {
        this.colours = colours;
        this.scale = scale;
    }

    /** Paints what of the page lies between these heights, in its pixels; {@code graphics} has the page's left upper corner as its origin and is not scaled yet. */
    void paint(PicturePage page, Graphics2D graphics, double from, double to) {
        on = graphics;
        on.scale(scale, scale);
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setColor(new Color(colours.of(Ink.PAPER)));
        on.fill(new Rectangle2D.Double(0, from, page.width() + 1, to - from));
        page.around().forEach(this::shape);
        on.translate(page.place().x(), page.place().y());
        on.clip(new Rectangle2D.Double(0, 0, page.place().width(), page.place().height()));
        top = from - page.place().y();
        bottom = to - page.place().y();
        page.picture().layers().forEach(this::layer);
    }

    private void layer(Layer layer) {
        if (layer instanceof Layer.Group group) {
            group.shapes().forEach(this::shape);
        } else if (layer instanceof Layer.Dots dots) {
            dots(dots);
        } else if (layer instanceof Layer.Tiles tiles) {
            tiles(tiles);
        }
    }

    private void dots(Layer.Dots dots) {
        for (int at = 0; at < dots.count(); at++) {
            double y = dots.y()[at];
            double radius = dots.radius()[at];
            if (y + radius + 2 >= top && y - radius - 2 <= bottom) {
                Fill fill = new Fill(Ink.at(dots.ink()[at]), STYLES[dots.style()[at]]);
                area(sign(SYMBOLS[dots.symbol()[at]], dots.x()[at], y, radius), Coat.of(fill, Outline.ofMark(fill, radius, dots.dashed()[at] != 0), colours));
            }
        }
    }

    private void tiles(Layer.Tiles tiles) {
        for (int at = 0; at < tiles.count(); at++) {
            if (tiles.y()[at] + tiles.height()[at] + 2 >= top && tiles.y()[at] - 2 <= bottom) {
                Fill fill = new Fill(Ink.at(tiles.ink()[at]), STYLES[tiles.style()[at]]);
                Coat coat = Coat.of(fill, Outline.ofTile(fill, TileBox.hasRoom(tiles, at)), colours);
                Box box = TileBox.of(tiles, at, coat);
                area(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), coat);
            }
        }
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            Box box = rect.box();
            double round = 2 * rect.radius();
            area(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round), Coat.of(rect.fill(), rect.edge(), colours));
        } else if (shape instanceof Shape.Line line) {
            area(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), Coat.of(Fill.NONE, line.edge(), colours));
        } else if (shape instanceof Shape.Poly poly) {
            Path2D path = new Path2D.Double();
            trace(path, poly.points(), 0, 0, 1, poly.isClosed());
            area(path, Coat.of(poly.fill(), poly.edge(), colours));
        } else if (shape instanceof Shape.Ribbon ribbon) {
            area(ribbon(ribbon), Coat.of(ribbon.fill(), ribbon.edge(), colours));
        } else if (shape instanceof Shape.Sign sign) {
            area(sign(sign.symbol(), sign.x(), sign.y(), sign.radius()), Coat.of(sign.fill(), Outline.of(sign), colours));
        } else if (shape instanceof Shape.Text text) {
            on.setColor(new Color(colours.of(text.ink())));
            letters.draw(on, text);
        }
    }

    private static java.awt.Shape sign(Symbol symbol, double x, double y, double radius) {
        if (symbol.polygons().length == 0) {
            double round = radius * Symbol.ROUND;
            return new Ellipse2D.Double(x - round, y - round, 2 * round, 2 * round);
        }
        Path2D path = new Path2D.Double();
        for (double[] polygon : symbol.polygons()) {
            trace(path, polygon, x, y, radius, true);
        }
        return path;
    }

    private static void trace(Path2D path, double[] points, double x, double y, double times, boolean isClosed) {
        path.moveTo(x + points[0] * times, y + points[1] * times);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(x + points[at] * times, y + points[at + 1] * times);
        }
        if (isClosed) {
            path.closePath();
        }
    }

    private static Path2D ribbon(Shape.Ribbon ribbon) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(ribbon.x1(), ribbon.top1());
        path.curveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2());
        path.lineTo(ribbon.x2(), ribbon.bottom2());
        path.curveTo(middle, ribbon.bottom2(), middle, ribbon.bottom1(), ribbon.x1(), ribbon.bottom1());
        path.closePath();
        return path;
    }

    private void area(java.awt.Shape shape, Coat coat) {
        if (coat.fill() != Coat.NONE) {
            on.setPaint(coat.hatch() == Coat.NONE ? new Color(coat.fill()) : hatched(coat));
            on.fill(shape);
        }
        if (coat.isOutlined()) {
            on.setColor(new Color(coat.line() >> 16 & 255, coat.line() >> 8 & 255, coat.line() & 255, (int) Math.round(coat.share() * 255)));
            on.setStroke(new BasicStroke((float) coat.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, coat.isDashed() ? DASHES : null, 0));
            on.draw(shape);
        }
    }

    private TexturePaint hatched(Coat coat) {
        return new TexturePaint(hatches.computeIfAbsent(coat.hatch(), colour -> hatch(coat)), new Rectangle2D.Double(0, 0, Hatching.APART, Hatching.APART));
    }

    /** One repeat of the hatching: strokes from lower left to upper right. */
    private BufferedImage hatch(Coat coat) {
        int side = (int) Math.round(Hatching.APART * scale);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D strokes = image.createGraphics();
        strokes.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        strokes.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        strokes.setColor(new Color(coat.fill()));
        strokes.fillRect(0, 0, side, side);
        strokes.setColor(new Color(coat.hatch()));
        strokes.setStroke(new BasicStroke((float) (Hatching.WIDTH * scale), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        for (int shift = -side; shift <= side; shift += side) {
            strokes.draw(new Line2D.Double(shift, side, side + shift, 0));
        }
        strokes.dispose();
        return image;
    }
}
