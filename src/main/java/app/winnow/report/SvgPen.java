package app.winnow.report;

import app.winnow.picture.Advances;
import app.winnow.picture.Box;
import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Outline;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Weight;
import app.winnow.picture.Symbol;
import app.winnow.picture.Typeface;

/** Writes single shapes as elements of SVG 1.1 (W3C Recommendation, 2nd edition, 2011). Places are rounded to hundredths of a pixel; text stays text. */
final class SvgPen {
    private static final long HUNDREDTHS = 100;
    /** Up to here the table of widths holds every character. */
    private static final int KNOWN = 0x17F;
    private final StringBuilder out;
    private final SvgStyles styles;
    private final Colours colours;
    private final Advances advances = new Advances();

    SvgPen(StringBuilder out, SvgStyles styles, Colours colours) {
        this.out = out;
        this.styles = styles;
        this.colours = colours;
    }

    void shape(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            rect(rect.box(), rect.radius(), Coat.of(rect.fill(), rect.edge(), colours), "");
        } else if (shape instanceof Shape.Line line) {
            begin("line", Coat.of(Fill.NONE, line.edge(), colours)).attribute("x1", line.x1()).attribute("y1", line.y1()).attribute("x2", line.x2()).attribute("y2", line.y2()).end("line", "");
        } else if (shape instanceof Shape.Poly poly) {
            poly(poly);
        } else if (shape instanceof Shape.Ribbon ribbon) {
            ribbon(ribbon);
        } else if (shape instanceof Shape.Sign sign) {
            sign(sign.symbol(), sign.x(), sign.y(), sign.radius(), Coat.of(sign.fill(), Outline.of(sign), colours), "");
        } else if (shape instanceof Shape.Text text) {
            text(text);
        }
    }

    /** A rectangle; {@code name} is what a pointer on it says, "" for nothing. */
    void rect(Box box, double radius, Coat coat, String name) {
        begin("rect", coat).attribute("x", box.x()).attribute("y", box.y()).attribute("width", Math.max(0, box.width())).attribute("height", Math.max(0, box.height()));
        if (radius > 0) {
            attribute("rx", radius);
        }
        end("rect", name);
    }

    /** A mark's shape around its centre. */
    void sign(Symbol symbol, double x, double y, double radius, Coat coat, String name) {
        if (symbol.polygons().length == 0) {
            begin("circle", coat).attribute("cx", x).attribute("cy", y).attribute("r", radius * Symbol.ROUND).end("circle", name);
            return;
        }
        begin("path", coat);
        out.append(" d=\"");
        for (double[] polygon : symbol.polygons()) {
            double[] placed = new double[polygon.length];
            for (int at = 0; at < polygon.length; at += 2) {
                placed[at] = x + polygon[at] * radius;
                placed[at + 1] = y + polygon[at + 1] * radius;
            }
            path(placed);
            out.append('z');
        }
        out.append('"');
        end("path", name);
    }

    private void poly(Shape.Poly poly) {
        begin("path", Coat.of(poly.fill(), poly.edge(), colours));
        out.append(" d=\"");
        path(poly.points());
        out.append(poly.isClosed() ? "z\"" : "\"");
        end("path", "");
    }

    /** Each point by its distance from the one before, in hundredths, so that rounding does not add up. */
    private void path(double[] points) {
        long x = 0;
        long y = 0;
        for (int at = 0; at < points.length; at += 2) {
            long nextX = hundredths(points[at]);
            long nextY = hundredths(points[at + 1]);
            out.append(at == 0 ? "M" : at == 2 ? "l" : nextX - x < 0 ? "" : " ");
            number(nextX - x);
            out.append(nextY - y < 0 ? "" : " ");
            number(nextY - y);
            x = nextX;
            y = nextY;
        }
    }

    private void ribbon(Shape.Ribbon ribbon) {
        begin("path", Coat.of(ribbon.fill(), ribbon.edge(), colours));
        String middle = number((ribbon.x1() + ribbon.x2()) / 2);
        out.append(" d=\"M").append(number(ribbon.x1())).append(' ').append(number(ribbon.top1()));
        curve(middle, ribbon.top1(), ribbon.top2(), ribbon.x2());
        out.append('V').append(number(ribbon.bottom2()));
        curve(middle, ribbon.bottom2(), ribbon.bottom1(), ribbon.x1());
        out.append("z\"");
        end("path", "");
    }

    private void curve(String middle, double from, double to, double x) {
        out.append('C').append(middle).append(' ').append(number(from)).append(' ').append(middle).append(' ').append(number(to)).append(' ').append(number(x)).append(' ').append(number(to));
    }

    private void text(Shape.Text text) {
        String words = Cleaned.line(text.words());
        Shape.Type type = text.type();
        String anchor = switch (text.align()) {
            case LEFT -> "";
            case CENTER -> ";text-anchor:middle";
            case RIGHT -> ";text-anchor:end";
        };
        String style = styles.of("font-size:" + number(type.size()) + "px;font-weight:" + Typeface.number(type.weight()) + ";fill:" + SvgStyles.colour(colours.of(text.ink())) + anchor);
        out.append("<text class=\"").append(style).append('"');
        attribute("x", text.x()).attribute("y", text.y() + Typeface.BASE * type.size());
        if (text.turn() != 0) {
            out.append(" transform=\"rotate(").append(number(text.turn())).append(' ').append(number(text.x())).append(' ').append(number(text.y())).append(")\"");
        }
        if (type.weight() == Weight.REGULAR && words.codePoints().allMatch(point -> point <= KNOWN) && !words.isBlank()) {
            // Where another font has to stand in, its words take the room that was made for them.
            attribute("textLength", advances.width(words, type.size()));
            out.append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        out.append('>').append(escaped(words)).append("</text>\n");
    }

    private SvgPen begin(String element, Coat coat) {
        out.append('<').append(element).append(" class=\"").append(styles.of(coat)).append('"');
        return this;
    }

    private SvgPen attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(hundredths(value));
        out.append('"');
        return this;
    }

    private void end(String element, String name) {
        if (name.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>").append(escaped(Cleaned.line(name))).append("</title></").append(element).append(">\n");
        }
    }

    /** At most two decimals, and none that say nothing. */
    static String number(double value) {
        StringBuilder text = new StringBuilder();
        append(text, hundredths(value));
        return text.toString();
    }

    private void number(long hundredths) {
        append(out, hundredths);
    }

    private static void append(StringBuilder text, long hundredths) {
        long whole = Math.abs(hundredths) / HUNDREDTHS;
        long rest = Math.abs(hundredths) % HUNDREDTHS;
        text.append(hundredths < 0 ? "-" : "");
        if (whole > 0 || rest == 0) {
            text.append(whole);
        }
        if (rest > 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
    }

    private static long hundredths(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a shape without a place: " + value);
        }
        return Math.round(value * HUNDREDTHS);
    }

    /** Text that stays text inside an element or an attribute. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
