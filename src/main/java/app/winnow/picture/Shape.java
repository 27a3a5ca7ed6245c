package app.winnow.picture;

import java.util.Objects;

/** One thing to paint, in pixels, y downwards. What an angle or a curve needs is worked out by whoever paints, from these few kinds. */
public sealed interface Shape {

    /** A rectangle; {@code radius} rounds its corners. */
    record Rect(Box box, double radius, Fill fill, Edge edge) implements Shape { }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Edge edge) implements Shape { }

    /** Points x, y, x, y ... joined by straight lines; closed and filled, or open. */
    record Poly(double[] points, boolean isClosed, Fill fill, Edge edge) implements Shape { }

    /** A band that flows from the upright at {@code x1} (from top1 to bottom1) to the one at {@code x2}: both sides are cubic curves with their handles half way across. */
    record Ribbon(double x1, double top1, double bottom1, double x2, double top2, double bottom2, Fill fill, Edge edge) implements Shape { }

    /** A mark's shape around its centre. */
    record Sign(Symbol symbol, double x, double y, double radius, Fill fill, Edge edge) implements Shape { }

    /** One line of words: {@code y} is the middle of the line; {@code turn} degrees clockwise around that point. Widths are known from {@link Advances}. */
    record Text(String words, double x, double y, Type type, Align align, Ink ink, double turn) implements Shape {
        public Text {
            Objects.requireNonNull(words);
        }
    }

    /** Size in pixels and weight of IBM Plex Sans. */
    record Type(double size, Weight weight) { }

    /** The bundled weights. */
    enum Weight { LIGHT, REGULAR, SEMIBOLD, BOLD }

    /** Where {@code x} is in the line. */
    enum Align { LEFT, CENTER, RIGHT }
}
