package app.winnow.picture.change;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Lettering;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import app.winnow.picture.Tick;
import java.util.ArrayList;
import java.util.List;

/** A waterfall as shapes: the ground with its lines and words, a mark for each bar with its name, figures and whisker, then a mark for each figure of another unit. */
final class WaterfallShapes {
    private final WaterfallLayout layout;
    private final ChangeNames names;
    private final Lettering letters;
    private final Frame frame;
    private final double scale;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    WaterfallShapes(WaterfallLayout layout, ChangeNames names, Lettering letters, Frame frame) {
        this.layout = layout;
        this.names = names;
        this.letters = letters;
        this.frame = frame;
        scale = frame.text() / 12;
        layers.add(Layer.Group.ground(ground()));
        for (int row = 0; row < layout.bars().size(); row++) {
            bar(layout.bars().get(row), row);
        }
        layout.blocks().forEach(this::block);
    }

    List<Layer> layers() {
        return layers;
    }

    List<Box> boxes() {
        return boxes;
    }

    // ---- what belongs to no mark

    private List<Shape> ground() {
        List<Shape> shapes = new ArrayList<>();
        double y = layout.margin() + letters.line() / 2;
        shapes.add(letters.shape(names.unit(), layout.margin(), y, Shape.Align.LEFT, Ink.INK, Shape.Weight.SEMIBOLD));
        if (layout.isBlank()) {
            shapes.add(letters.left(names.words().of("nothing.known", names.known()), layout.margin(), layout.middle(0), Ink.INK_2));
        } else {
            axis(shapes);
        }
        if (layout.hasSpans()) {
            shapes.add(letters.right(names.words().of("head.expected"), layout.figureX(), y, Ink.INK_2));
            shapes.add(letters.right(names.words().of("head.span"), layout.spanX(), y, Ink.INK_2));
        }
        y = layout.captionTop() + letters.line() / 2;
        for (String line : layout.caption()) {
            shapes.add(letters.left(line, layout.margin(), y, Ink.INK_2));
            y += letters.line();
        }
        return shapes;
    }

    private void axis(List<Shape> shapes) {
        Box plot = layout.plot();
        double widest = letters.width(app.winnow.picture.Numbers.whole(layout.across().high())) + 16 * scale;
        for (Tick tick : layout.across().ticks(plot.width() / widest)) {
            shapes.add(new Shape.Line(tick.at(), plot.y(), tick.at(), plot.bottom(), Edge.LINE));
            shapes.add(letters.center(tick.text(), tick.at(), plot.bottom() + letters.line() / 2 + 1, Ink.INK_2));
        }
        double zero = layout.across().at(0);
        shapes.add(new Shape.Line(zero, plot.y(), zero, plot.bottom(), Edge.of(Ink.INK_3)));
        for (int row = 0; row + 1 < layout.bars().size(); row++) {
            double x = layout.across().at(layout.bars().get(row).to());
            shapes.add(new Shape.Line(x, layout.middle(row) + layout.thick() / 2, x, layout.middle(row + 1) - layout.thick() / 2, Edge.of(Ink.INK_3)));
        }
    }

    // ---- bars

    private void bar(Bar bar, int row) {
        double y = layout.middle(row);
        Fill fill = fill(bar);
        Box box = box(bar, y);
        List<Shape> shapes = new ArrayList<>();
        if (!bar.isUnknown()) {
            shapes.add(new Shape.Rect(box, 0, fill, edge(fill, box.width())));
        }
        if (bar.hasWidth()) {
            whisker(shapes, layout.across().at(bar.low()), layout.across().at(bar.high()), y);
        }
        if (bar.isTotal()) {
            shapes.add(letters.shape(layout.name(bar), layout.margin(), y, Shape.Align.LEFT, Ink.INK, Shape.Weight.SEMIBOLD));
            shapes.add(letters.shape(names.figure(bar), layout.figureX(), y, Shape.Align.RIGHT, Ink.INK, Shape.Weight.SEMIBOLD));
        } else {
            sign(shapes, bar.step(), fill, y);
            shapes.add(letters.left(layout.name(bar), layout.margin() + layout.sign(), y, Ink.INK));
            shapes.add(letters.right(names.figure(bar), layout.figureX(), y, Ink.INK));
        }
        if (layout.hasSpans() && bar.hasWidth()) {
            shapes.add(letters.right(names.span(bar), layout.spanX(), y, Ink.INK_2));
        }
        boxes.add(box);
        layers.add(new Layer.Group(boxes.size() - 1, shapes));
    }

    private Box box(Bar bar, double y) {
        double from = layout.across().at(bar.from());
        double to = layout.across().at(bar.to());
        double wide = Math.max(WaterfallLayout.LEAST, Math.abs(to - from));
        double left = to < from ? Math.max(layout.plot().x(), from - wide) : Math.min(from, layout.plot().right() - wide);
        return new Box(left, y - layout.thick() / 2, wide, layout.thick());
    }

    /** What is decided or as it is today is solid; what holds suggestions is pale; what is open hollow. */
    private Fill fill(Bar bar) {
        if (bar.isTotal()) {
            boolean isHoped = bar.total() == Bar.Total.AFTER && layout.bars().stream().anyMatch(other -> !other.isTotal() && other.step().stage() != Stage.DECIDED);
            return new Fill(Ink.INK_2, isHoped ? Fill.Style.PALE : Fill.Style.SOLID);
        }
        Step step = bar.step();
        if (step.why() == Step.Why.UNKNOWN || step.stage() == Stage.OPEN) {
            return new Fill(Ink.INK_2, Fill.Style.HOLLOW);
        }
        Ink ink = step.why() == Step.Why.DISPOSITION ? Ink.of(step.disposition()) : Ink.INK_3;
        return new Fill(ink, step.stage() == Stage.DECIDED ? Fill.Style.SOLID : Fill.Style.PALE);
    }

    /** So that sand on white has an edge; the narrowest bars need all their width for their colour. */
    private Edge edge(Fill fill, double wide) {
        return fill.style() != Fill.Style.SOLID ? Edge.of(fill.ink()) : wide < 5 * scale ? Edge.NONE : Edge.of(Ink.INK_2);
    }

    private void sign(List<Shape> shapes, Step step, Fill fill, double y) {
        if (step.why() == Step.Why.DISPOSITION) {
            shapes.add(new Shape.Sign(Symbol.of(step.disposition()), layout.margin() + 5 * scale, y, frame.text() * .38, fill, Edge.NONE));
        }
    }

    /** From lowest to highest, on a halo of paper so that it is seen on any bar. */
    private void whisker(List<Shape> shapes, double low, double high, double y) {
        double cap = Math.min(layout.thick() * .3, 5 * scale);
        double[][] lines = {{low, y, high, y}, {low, y - cap, low, y + cap}, {high, y - cap, high, y + cap}};
        for (double[] line : lines) {
            shapes.add(new Shape.Line(line[0], line[1], line[2], line[3], new Edge(Ink.PAPER, 3, false)));
        }
        for (double[] line : lines) {
            shapes.add(new Shape.Line(line[0], line[1], line[2], line[3], new Edge(Ink.INK, 1.2, false)));
        }
    }

    // ---- figures of other units

    private void block(Blocks.Placed placed) {
        Box box = placed.box();
        List<Shape> shapes = new ArrayList<>(List.of(new Shape.Line(box.x(), box.y() - 3 * scale, box.right(), box.y() - 3 * scale, Edge.LINE)));
        Ink ink = placed.block().isWarning() ? Ink.ATTENTION : Ink.INK;
        shapes.add(placed.figure().shape(placed.block().figure(), box.x(), box.y() + placed.figure().line() / 2, Shape.Align.LEFT, ink, Shape.Weight.LIGHT));
        double y = box.y() + letters.line() / 2;
        for (String line : placed.lines()) {
            shapes.add(letters.left(line, placed.x(), y, Ink.INK));
            y += letters.line();
        }
        boxes.add(box);
        layers.add(new Layer.Group(boxes.size() - 1, shapes));
    }
}
