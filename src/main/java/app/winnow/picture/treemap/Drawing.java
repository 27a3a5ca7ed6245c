package app.winnow.picture.treemap;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/** The layers of a treemap: boxes of groups, leaves, what goes of those that shrink, names. */
final class Drawing {
    /** Groups whose box is smaller than this have no outline. */
    private static final double OUTLINED = 8;

    private final Frame frame;
    private final List<Layer> layers = new ArrayList<>();

    Drawing(Frame frame) {
        this.frame = frame;
    }

    List<Layer> layers() {
        return layers;
    }

    /** Boxes of groups lie below everything. */
    void boxes(List<Header> headers) {
        List<Shape> shapes = new ArrayList<>();
        for (Header header : headers) {
            if (header.isOuter() && Math.min(header.box().width(), header.box().height()) >= OUTLINED) {
                shapes.add(new Shape.Rect(header.box(), 3, Fill.solid(Ink.SURFACE), Edge.LINE));
            }
        }
        layers.add(Layer.Group.ground(shapes));
    }

    /** Leaves in their tones; with {@code left}, what goes is hatched: all of a leaf, or the part of it that is released. */
    void leaves(Nest nest, Node top, Squarified tiles, Tones tones, Left left) {
        int count = top.count();
        byte[] ink = new byte[count];
        byte[] style = new byte[count];
        for (int at = 0; at < count; at++) {
            Fill fill = tones.of(nest.leaves[top.from + at]).fill();
            ink[at] = (byte) fill.ink().ordinal();
            style[at] = (byte) fill.style().ordinal();
        }
        Layer.Tiles whole = new Layer.Tiles(0, tiles.x, tiles.y, tiles.width, tiles.height, ink, style);
        if (left == null) {
            layers.add(whole);
        } else {
            layers.addAll(new Hatching(nest, top, left).of(whole));
        }
    }

    /** The names of groups, each on its mark from {@code first} on. */
    void names(List<Header> named, int first) {
        for (int at = 0; at < named.size(); at++) {
            Header header = named.get(at);
            Ink ink = header.isOuter() ? Ink.INK : Ink.INK_2;
            layers.add(new Layer.Group(first + at, lines(header.lines(), header.band().x() + 4 * frame.text() / 12, header.band().y() + 2 * frame.text() / 12,
                    Laying.type(header.isOuter(), frame.text()), ink)));
        }
    }

    /** What has no area: hollow and dashed where nobody knows. */
    void beside(List<Beside> boxes, int first) {
        Shape.Type type = new Shape.Type(frame.text(), Weight.REGULAR);
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at).box();
            boolean isUnknown = boxes.get(at).standing() == Standing.UNKNOWN;
            Edge edge = isUnknown ? new Edge(Ink.INK_2, 1, true) : Edge.LINE;
            layers.add(new Layer.Group(first + at, List.of(
                    new Shape.Rect(new Box(box.x() + .5, box.y() + .5, box.width() - 1, box.height() - 1), 3, isUnknown ? new Fill(Ink.INK_2, Fill.Style.NONE) : Fill.solid(Ink.SURFACE), edge),
                    new Shape.Text(boxes.get(at).words(), box.x() + box.width() / 2, box.y() + box.height() / 2, type, Align.CENTER, Ink.INK, 0))));
        }
    }

    /** Words in the middle of an empty frame. */
    void nothing(List<String> lines) {
        Shape.Type type = new Shape.Type(frame.text(), Weight.REGULAR);
        List<Shape> shapes = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            shapes.add(new Shape.Text(lines.get(line), frame.width() / 2, frame.height() / 2 + line * 1.3 * frame.text(), type, Align.CENTER, Ink.INK_2, 0));
        }
        layers.add(Layer.Group.ground(shapes));
    }

    static List<Shape> lines(List<String> lines, double x, double top, Shape.Type type, Ink ink) {
        List<Shape> shapes = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            shapes.add(new Shape.Text(lines.get(line), x, top + (line + .5) * 1.3 * type.size(), type, Align.LEFT, ink, 0));
        }
        return shapes;
    }
}
