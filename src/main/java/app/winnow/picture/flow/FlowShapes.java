package app.winnow.picture.flow;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Lettering;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.util.ArrayList;
import java.util.List;

/** A flow as shapes: bands first, then the bars of both sides with their labels, then what is beside the flow. Marks are numbered in this order. */
final class FlowShapes {
    /** Bands that are thinner have no outline, which would hide them. */
    private static final double OUTLINED = 4;
    /** Into how many pieces the sides of a band are cut to find what is under the pointer. */
    private static final int CUTS = 16;

    private final FlowLayout layout;
    private final FlowNames names;
    private final Lettering letters;
    private final Frame frame;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<double[]> outlines = new ArrayList<>();

    FlowShapes(FlowLayout layout, FlowNames names, Lettering letters, Frame frame) {
        this.layout = layout;
        this.names = names;
        this.letters = letters;
        this.frame = frame;
        layout.bands().forEach(this::band);
        layout.lefts().forEach(this::left);
        layout.rights().forEach(this::right);
        layout.rows().forEach(this::aside);
        layers.add(Layer.Group.ground(words()));
    }

    List<Layer> layers() {
        return layers;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<double[]> outlines() {
        return outlines;
    }

    private void band(FlowLayout.Band band) {
        double half = band.drawn() / 2;
        double x1 = layout.leftX();
        double x2 = layout.rightX();
        Fill fill = Fill.of(band.strand().goal().disposition(), band.strand().standing() == Standing.DECIDED);
        boxes.add(new Box(x1, Math.min(band.left(), band.right()) - half, x2 - x1, Math.abs(band.left() - band.right()) + 2 * half));
        outlines.add(outline(x1, band.left() - half, x2, band.right() - half, 2 * half));
        layers.add(new Layer.Group(boxes.size() - 1, List.of(new Shape.Ribbon(x1, band.left() - half, band.left() + half, x2, band.right() - half, band.right() + half, fill, edge(fill, band.drawn())))));
    }

    /** Solid bands are held apart by paper, pale ones by their own colour; hollow ones are nothing but their outline. */
    private static Edge edge(Fill fill, double height) {
        return switch (fill.style()) {
            case SOLID -> height < OUTLINED ? Edge.NONE : new Edge(Ink.PAPER, .8, false);
            case HOLLOW -> new Edge(fill.ink(), height < OUTLINED ? .8 : 1, false);
            default -> height < OUTLINED ? Edge.NONE : new Edge(fill.ink(), .8, false);
        };
    }

    /** The same two cubic sides that are painted, as a closed line. */
    private static double[] outline(double x1, double top1, double x2, double top2, double height) {
        double[] line = new double[4 * (CUTS + 1)];
        for (int cut = 0; cut <= CUTS; cut++) {
            double t = (double) cut / CUTS;
            double rest = 1 - t;
            double middle = (x1 + x2) / 2;
            double x = rest * rest * rest * x1 + 3 * rest * t * middle + t * t * t * x2;
            double y = top1 + (top2 - top1) * t * t * (3 - 2 * t);
            line[2 * cut] = x;
            line[2 * cut + 1] = y;
            line[line.length - 2 - 2 * cut] = x;
            line[line.length - 1 - 2 * cut] = y + height;
        }
        return line;
    }

    private void left(FlowLayout.Node node) {
        Fill fill = node.form() == Form.UNSAID ? new Fill(Ink.INK_2, Fill.Style.HOLLOW) : Fill.solid(Ink.INK_2);
        List<Shape> shapes = new ArrayList<>(List.of(new Shape.Rect(node.bar(), 0, fill, Edge.of(Ink.INK_2))));
        double y = node.label();
        double x = node.bar().x() - layout.fitting().label();
        lead(shapes, node.bar().x(), x + 3, node);
        if (layout.fitting().hasFigures()) {
            String figure = names.figure(node.amount());
            shapes.add(letters.right(figure, x, y, Ink.INK_2));
            x -= letters.width(figure) + layout.fitting().figureGap();
        }
        shapes.add(letters.right(names.of(node.form()), x, y, Ink.INK));
        add(node.bar(), shapes);
    }

    private void right(FlowLayout.Node node) {
        Fill fill = Fill.of(node.goal().disposition(), true);
        List<Shape> shapes = new ArrayList<>(List.of(new Shape.Rect(node.bar(), 0, fill, Edge.of(fill.ink()))));
        double y = node.label();
        double x = node.bar().right() + layout.fitting().label() + layout.fitting().sign() / 2 - frame.text() / 4;
        lead(shapes, node.bar().right(), node.bar().right() + layout.fitting().label() - 2, node);
        shapes.add(new Shape.Sign(Symbol.of(node.goal().disposition()), x, y, frame.text() * .36, fill, Edge.NONE));
        x = node.bar().right() + layout.fitting().label() + layout.fitting().sign();
        String name = names.of(node.goal());
        shapes.add(letters.left(name, x, y, Ink.INK));
        if (layout.fitting().hasFigures()) {
            shapes.add(letters.left(names.figure(node.amount()), x + letters.width(name) + layout.fitting().figureGap(), y, Ink.INK_2));
        }
        add(node.bar(), shapes);
    }

    /** A line from a bar to its label, where they do not stand side by side. */
    private static void lead(List<Shape> shapes, double from, double to, FlowLayout.Node node) {
        double y = FlowLayout.middle(node.bar());
        if (Math.abs(y - node.label()) > 1) {
            shapes.add(new Shape.Line(from, y, to, node.label(), new Edge(Ink.INK_3, .8, false)));
        }
    }

    private void aside(FlowLayout.Row row) {
        for (int at = 0; at < row.bars().size(); at++) {
            Strand strand = row.aside().strands().get(at);
            Fill fill = Fill.of(strand.goal().disposition(), strand.standing() == Standing.DECIDED);
            add(row.bars().get(at), List.of(new Shape.Rect(row.bars().get(at), 0, fill, fill.style() == Fill.Style.SOLID ? new Edge(Ink.PAPER, .8, false) : Edge.of(fill.ink()))));
        }
    }

    private void add(Box box, List<Shape> shapes) {
        boxes.add(box);
        outlines.add(new double[0]);
        layers.add(new Layer.Group(boxes.size() - 1, shapes));
    }

    /** What stands over both sides, beside the rows, and below. */
    private List<Shape> words() {
        List<Shape> shapes = new ArrayList<>();
        double y = layout.fitting().margin() + letters.line() / 2;
        if (!layout.lefts().isEmpty()) {
            shapes.add(letters.shape(names.words().of("head.today"), layout.fitting().margin(), y, Shape.Align.LEFT, Ink.INK, Shape.Weight.SEMIBOLD));
            String total = names.words().of("head.total", names.figure(layout.fitting().drawn().total()), names.unit());
            double x = layout.fitting().margin() + letters.heavy(names.words().of("head.today")) + layout.fitting().figureGap();
            if (x + letters.width(total) < frame.width() * .6) {
                shapes.add(letters.left(total, x, y, Ink.INK_2));
            }
            shapes.add(letters.shape(names.words().of("head.then"), frame.width() - layout.fitting().margin(), y, Shape.Align.RIGHT, Ink.INK, Shape.Weight.SEMIBOLD));
        }
        for (FlowLayout.Row row : layout.rows()) {
            String name = names.of(row.aside().why());
            shapes.add(letters.left(name, layout.fitting().margin(), row.middle(), Ink.INK));
            shapes.add(letters.left(names.figure(row.aside().count()), layout.fitting().margin() + letters.width(name) + layout.fitting().figureGap(), row.middle(), Ink.INK_2));
        }
        y = frame.height() - layout.fitting().margin() - (layout.fitting().caption().size() - .5) * letters.line();
        for (String line : layout.fitting().caption()) {
            shapes.add(letters.left(line, layout.fitting().margin(), y, Ink.INK_2));
            y += letters.line();
        }
        return shapes;
    }
}
