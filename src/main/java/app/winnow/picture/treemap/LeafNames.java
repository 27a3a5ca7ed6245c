package app.winnow.picture.treemap;

import app.winnow.picture.Box;
import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Lines;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Weight;
import app.winnow.picture.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Titles in the leaves that hold them in whole words, with the figure below where there is room, and the sign of what becomes of the offering in the lower right corner. */
final class LeafNames {
    private static final double LEAST_WIDTH = 38;
    private static final double SIGN = 4.5;
    private static final double ROOM_FOR_SIGN = 20;
    private static final double LEADING = 1.3;

    private final Frame frame;
    private final Laying.Look look;
    private final Tones tones;
    private final Left left;
    private final boolean hasSigns;
    private final double scale;
    private final Shape.Type type;

    /** With {@code left}, what goes is hatched, and words on it need paper below them. */
    LeafNames(Frame frame, Laying.Look look, Tones tones, Left left, boolean hasSigns) {
        this.frame = frame;
        this.look = look;
        this.tones = tones;
        this.left = left;
        this.hasSigns = hasSigns;
        scale = frame.text() / 12;
        type = new Shape.Type(frame.text(), Weight.REGULAR);
    }

    List<Layer> of(Nest nest, Node top, Squarified tiles, Sight sight) {
        List<Layer> layers = new ArrayList<>();
        double least = LEADING * frame.text() + 4 * scale;
        for (int at = 0; at < top.count(); at++) {
            boolean isNamed = tiles.width[at] >= LEAST_WIDTH * scale && tiles.height[at] >= least;
            if (isNamed || hasSigns && Math.min(tiles.width[at], tiles.height[at]) >= ROOM_FOR_SIGN * scale) {
                int leaf = nest.leaves[top.from + at];
                Box box = new Box(tiles.x[at], tiles.y[at], tiles.width[at], tiles.height[at]);
                boolean isHatched = left != null && left.released(leaf, nest.sizes[top.from + at]) > 0;
                List<Shape> shapes = shapes(box, sight.seen().portfolio().offerings().get(leaf).title(), look.names().amount(look.area(), nest.sizes[top.from + at]), tones.of(leaf), isHatched);
                if (!shapes.isEmpty()) {
                    layers.add(new Layer.Group(at, shapes));
                }
            }
        }
        return layers;
    }

    private List<Shape> shapes(Box box, String title, String figure, Tone tone, boolean isHatched) {
        Ink ink = isHatched || tone.fill().style() != Fill.Style.SOLID ? Ink.INK : Colours.upon(tone.fill().ink());
        double line = LEADING * frame.text();
        double wide = box.width() - 8 * scale;
        int room = (int) ((box.height() - 4 * scale) / line);
        List<String> lines = new ArrayList<>(look.wrapping().whole(title, wide, room, type));
        if (!lines.isEmpty() && lines.size() < room && look.area() != Area.COUNT && look.wrapping().width(figure, type) <= wide) {
            lines.add(figure);
        }
        List<Shape> shapes = new ArrayList<>();
        Box block = new Box(box.x() + 2 * scale, box.y() + 2 * scale, 4 * scale + lines.stream().mapToDouble(words -> look.wrapping().width(words, type)).max().orElse(0), lines.size() * line);
        if (isHatched && !lines.isEmpty()) {
            shapes.add(new Shape.Rect(block, 2, Fill.solid(Ink.PAPER), Edge.NONE));
        }
        shapes.addAll(Drawing.lines(lines, box.x() + 4 * scale, box.y() + 2 * scale, type, ink));
        double reach = ROOM_FOR_SIGN * scale;
        if (hasSigns && Math.min(box.width(), box.height()) >= reach && (block.bottom() <= box.bottom() - reach || block.right() <= box.right() - reach)) {
            shapes.addAll(sign(box.right() - reach / 2, box.bottom() - reach / 2, tone, ink, isHatched));
        }
        return shapes;
    }

    private List<Shape> sign(double x, double y, Tone tone, Ink ink, boolean isHatched) {
        List<Shape> shapes = new ArrayList<>();
        if (isHatched) {
            shapes.add(new Shape.Sign(Symbol.CIRCLE, x, y, 1.9 * SIGN * scale, Fill.solid(Ink.PAPER), Edge.NONE));
        }
        boolean isOpen = tone.fill().style() == Fill.Style.HOLLOW;
        shapes.add(new Shape.Sign(tone.symbol(), x, y, SIGN * scale, isOpen ? Fill.NONE : Fill.solid(ink), isOpen ? Edge.of(tone.fill().ink()) : Edge.NONE));
        return shapes;
    }
}
