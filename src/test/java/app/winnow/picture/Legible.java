package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Whether a picture can be read: no words over words, none outside the frame, no line through words, no mark outside the frame. */
public final class Legible {
    /** Frames from the smallest to the largest that pictures are made for, with the text of screens and of rooms. */
    public static final List<Frame> FRAMES = List.of(Frame.of(400, 300), new Frame(400, 300, 15), Frame.of(640, 480), new Frame(800, 450, 15), Frame.of(1000, 300), Frame.of(400, 1200),
            Frame.of(1100, 620), new Frame(1366, 768, 15), Frame.of(1366, 768), Frame.of(1920, 1080), new Frame(1920, 1080, 15), Frame.of(3840, 2160), new Frame(3840, 2160, 15));
    private static final double SLACK = .01;
    private final List<Shape.Text> texts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final Lines widths = new Lines();
    private final Picture picture;

    private Legible(Picture picture) {
        this.picture = picture;
        for (Layer layer : picture.layers()) {
            if (layer instanceof Layer.Group group) {
                group.shapes().forEach(this::add);
            }
        }
    }

    /** Fails with the words that cannot be read. */
    public static void check(Picture picture, String where) {
        assertThat(new Legible(picture).problems()).as(where).isEmpty();
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Text text) {
            double width = widths.width(text.words(), text.type());
            double high = text.type().size();
            double back = text.align() == Shape.Align.LEFT ? 0 : text.align() == Shape.Align.RIGHT ? width : width / 2;
            texts.add(text);
            boxes.add(text.turn() == 0 ? new Box(text.x() - back, text.y() - high / 2, width, high) : new Box(text.x() - high / 2, text.y() - width + back, high, width));
        } else if (shape instanceof Shape.Line line) {
            lines.add(new double[] {line.x1(), line.y1(), line.x2(), line.y2()});
        } else if (shape instanceof Shape.Poly poly && !poly.isClosed()) {
            lines.add(poly.points());
        }
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        Box frame = new Box(-SLACK, -SLACK, picture.frame().width() + 2 * SLACK, picture.frame().height() + 2 * SLACK);
        for (int at = 0; at < boxes.size(); at++) {
            if (!frame.holds(boxes.get(at))) {
                problems.add("outside: " + texts.get(at).words() + " " + boxes.get(at));
            }
            for (int other = 0; other < at; other++) {
                if (boxes.get(at).meets(boxes.get(other))) {
                    problems.add("over each other: " + texts.get(at).words() + " | " + texts.get(other).words());
                }
            }
            for (double[] line : lines) {
                if (runsThrough(line, boxes.get(at))) {
                    problems.add("a line through: " + texts.get(at).words());
                }
            }
        }
        for (int mark = 0; mark < picture.marks().count(); mark++) {
            if (!frame.holds(picture.marks().box(mark))) {
                problems.add("a mark outside: " + picture.marks().meanings().name(mark));
            }
        }
        return problems;
    }

    /** By places on the line, two pixels apart. */
    private static boolean runsThrough(double[] line, Box box) {
        for (int at = 0; at + 3 < line.length; at += 2) {
            int steps = (int) Math.ceil(Math.hypot(line[at + 2] - line[at], line[at + 3] - line[at + 1]) / 2) + 1;
            for (int step = 0; step <= steps; step++) {
                double x = line[at] + (line[at + 2] - line[at]) * step / steps;
                double y = line[at + 1] + (line[at + 3] - line[at + 1]) * step / steps;
                if (x > box.x() && x < box.right() && y > box.y() && y < box.bottom()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What was cut, and shapes that reach out of the frame, as sentences; none when all is well. */
    public static List<String> spilled(Picture picture) {
        List<String> spilled = new ArrayList<>();
        Box frame = new Box(0, 0, picture.frame().width(), picture.frame().height());
        texts(picture).stream().map(Shape.Text::words).filter(words -> words.contains("...") || words.contains("\u2026")).forEach(words -> spilled.add("cut: " + words));
        shapes(picture).stream().filter(shape -> !(shape instanceof Shape.Text) && !frame.holds(bounds(shape))).forEach(shape -> spilled.add("outside the frame: " + shape));
        return spilled;
    }

    /** All words of a picture. */
    public static List<Shape.Text> texts(Picture picture) {
        return shapes(picture).stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    /** Every word that is written in it, line by line. */
    public static List<String> lines(Picture picture) {
        return texts(picture).stream().map(Shape.Text::words).toList();
    }

    /** All shapes of a picture that stand by themselves. */
    public static List<Shape> shapes(Picture picture) {
        return picture.layers().stream().filter(Layer.Group.class::isInstance).flatMap(layer -> ((Layer.Group) layer).shapes().stream()).toList();
    }

    private static Box bounds(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            return rect.box();
        } else if (shape instanceof Shape.Line line) {
            return new Box(Math.min(line.x1(), line.x2()), Math.min(line.y1(), line.y2()), Math.abs(line.x1() - line.x2()), Math.abs(line.y1() - line.y2()));
        } else if (shape instanceof Shape.Ribbon ribbon) {
            double top = Math.min(ribbon.top1(), ribbon.top2());
            return new Box(ribbon.x1(), top, ribbon.x2() - ribbon.x1(), Math.max(ribbon.bottom1(), ribbon.bottom2()) - top);
        } else if (shape instanceof Shape.Sign sign) {
            return new Box(sign.x() - sign.radius(), sign.y() - sign.radius(), 2 * sign.radius(), 2 * sign.radius());
        }
        return new Box(0, 0, 0, 0);
    }
}
