package app.winnow.picture.bubble;

import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Zoom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A picture as tests look at it: where a code is, which words stand where, and all of it as one text to compare. */
record Looked(Picture picture) {
    static final Frame FRAME = Frame.of(1100, 600);
    private static final Advances ADVANCES = new Advances();

    static Looked at(Seen seen) {
        return at(seen, Ask.of(FRAME));
    }

    static Looked at(Seen seen, Ask ask) {
        return new Looked(new PortfolioBubbles().draw(seen, ask));
    }

    static Looked at(Seen seen, Zoom zoom) {
        return at(seen, new Ask(FRAME, zoom, "", Map.of()));
    }

    static Looked at(Seen seen, String... chosen) {
        Map<String, String> choices = new java.util.HashMap<>();
        for (int at = 0; at < chosen.length; at += 2) {
            choices.put(chosen[at], chosen[at + 1]);
        }
        return at(seen, new Ask(FRAME, Zoom.ALL, "", choices));
    }

    Marks marks() {
        return picture.marks();
    }

    int mark(String code) {
        return marks().of(code);
    }

    double x(String code) {
        return marks().middleX(mark(code));
    }

    double y(String code) {
        return marks().middleY(mark(code));
    }

    double radius(String code) {
        return marks().box(mark(code)).width() / 2;
    }

    /** The bubbles, which are painted last. */
    Layer.Dots dots() {
        return (Layer.Dots) picture.layers().stream().filter(Layer.Dots.class::isInstance).reduce((one, other) -> other).orElseThrow();
    }

    int dot(String code) {
        return mark(code) - dots().first();
    }

    List<Shape.Text> texts() {
        return picture.layers().stream().filter(Layer.Group.class::isInstance).flatMap(layer -> ((Layer.Group) layer).shapes().stream())
                .filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    /** The names of bubbles, which dim and move with them. */
    List<Shape.Text> names() {
        return picture.layers().stream().filter(layer -> layer instanceof Layer.Group group && group.mark() >= dots().first())
                .flatMap(layer -> ((Layer.Group) layer).shapes().stream()).map(Shape.Text.class::cast).toList();
    }

    static Box box(Shape.Text text) {
        double wide = ADVANCES.width(text.words(), text.type().size());
        double left = text.align() == Shape.Align.LEFT ? text.x() : text.align() == Shape.Align.RIGHT ? text.x() - wide : text.x() - wide / 2;
        double high = text.type().size() * 1.15;
        return new Box(left, text.y() - high / 2, wide, high);
    }

    /** The dense indexes that marks stand for, each as often as it is drawn. */
    int[] offerings() {
        List<int[]> all = new ArrayList<>();
        for (int mark = 0; mark < marks().count(); mark++) {
            all.add(marks().meanings().offerings(mark));
        }
        return all.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    }

    /** Everything that is painted, as text. */
    String painted() {
        return picture.layers().stream().map(Looked::painted).collect(Collectors.joining("\n")) + picture.legend() + picture.words();
    }

    private static String painted(Layer layer) {
        if (layer instanceof Layer.Dots dots) {
            return Arrays.toString(dots.x()) + Arrays.toString(dots.y()) + Arrays.toString(dots.radius()) + Arrays.toString(dots.ink()) + Arrays.toString(dots.style())
                    + Arrays.toString(dots.symbol()) + Arrays.toString(dots.dashed());
        } else if (layer instanceof Layer.Tiles tiles) {
            return Arrays.toString(tiles.x()) + Arrays.toString(tiles.y()) + Arrays.toString(tiles.ink());
        }
        return layer.toString();
    }
}
