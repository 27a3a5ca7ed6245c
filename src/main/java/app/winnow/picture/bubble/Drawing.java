package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Paints a layout in shades: ground, cells, bubbles, names; with what the marks mean, the legend, the words and the table. */
final class Drawing {
    /** How near to a line between quadrants the pointer takes hold of it. */
    private static final double HOLD = 3;
    /** So much of a cell is left around the sign of what most of it becomes. */
    private static final double SIGN = .36;
    /** A hollow one is smaller, so that the shade under it can be seen. */
    private static final double HOLLOW = .55;

    private final Seen seen;
    private final BubbleLayout layout;
    private final Shades shades;
    private final Words words;
    private final BubbleFacts facts;
    private final BubbleMeanings meanings;
    private final List<Density.Cell> cells;

    Drawing(Seen seen, BubbleLayout layout, Shades shades, Words words) {
        this.seen = seen;
        this.layout = layout;
        this.shades = shades;
        this.words = words;
        facts = new BubbleFacts(seen, layout.points, words);
        meanings = new BubbleMeanings(layout, shades, facts, words);
        cells = layout.density.cells();
    }

    Picture picture(Wanted wanted) {
        QuadrantNames names = new QuadrantNames(layout.quadrants, wanted.isMonths(), words);
        Saying saying = new Saying(layout, shades, names, facts, words);
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.Group.ground(ground(names)));
        lines(layers);
        if (!cells.isEmpty()) {
            layers.add(tiles());
            layers.add(signs());
        }
        layers.add(dots());
        layers.addAll(names());
        return new Picture(layout.plane.regions().frame(), saying.title(), layers, marks(), legend(wanted), saying.whole(),
                new BubbleTable(seen, layout, meanings, facts, words), List.of(), layout.plane.regions().field());
    }

    private List<Shape> ground(QuadrantNames names) {
        int[] in = layout.inRegion;
        String up = words.of("up", layout.up.isMonths() ? words.of("up.months") : words.of("up.hours", facts.hoursShort()));
        List<Shape> shapes = new ArrayList<>(new Axes(layout.plane, layout.lettering, words).shapes(layout, up,
                in[Region.STRIP.ordinal()] + in[Region.CORNER.ordinal()], in[Region.LANE.ordinal()] + in[Region.CORNER.ordinal()]));
        shapes.addAll(names.shapes(layout.plane, layout.lettering));
        return shapes;
    }

    /** The lines between the quadrants, marks of their own so that people can take hold of them; nothing where the zoom does not show them. */
    private void lines(List<Layer> layers) {
        if (layout.quadrants.isThere()) {
            for (int mark = 0; mark < 2; mark++) {
                Box box = line(mark);
                double x = Math.round(box.x() + box.width() / 2) + .5;
                double y = Math.round(box.y() + box.height() / 2) + .5;
                Shape line = mark == 0 ? new Shape.Line(x, box.y(), x, box.bottom(), Edge.of(Ink.INK_3)) : new Shape.Line(box.x(), y, box.right(), y, Edge.of(Ink.INK_3));
                layers.add(new Layer.Group(mark, box.width() == 0 || box.height() == 0 ? List.of() : List.of(line)));
            }
        }
    }

    private Box line(int mark) {
        Box plot = layout.plane.regions().plot();
        Box field = layout.plane.regions().field();
        double x = layout.plane.x(layout.quadrants.across().line());
        double y = layout.plane.y(layout.quadrants.up().line());
        if (mark == 0) {
            return x < field.x() || x > field.right() ? new Box(plot.x(), plot.y(), 0, 0) : new Box(x - HOLD, plot.y(), 2 * HOLD, plot.height());
        }
        return y < field.y() || y > field.bottom() ? new Box(plot.x(), plot.y(), 0, 0) : new Box(plot.x(), y - HOLD, plot.width(), 2 * HOLD);
    }

    private Layer tiles() {
        int count = cells.size();
        Steps steps = Steps.of(cells);
        Layer.Tiles tiles = new Layer.Tiles(meanings.firstCell(), new float[count], new float[count], new float[count], new float[count], new byte[count], new byte[count]);
        for (int cell = 0; cell < count; cell++) {
            Box box = cells.get(cell).box();
            tiles.x()[cell] = (float) box.x();
            tiles.y()[cell] = (float) box.y();
            tiles.width()[cell] = (float) box.width();
            tiles.height()[cell] = (float) box.height();
            tiles.ink()[cell] = (byte) Ink.step(steps.of(cells.get(cell).points().length)).ordinal();
            tiles.style()[cell] = (byte) Fill.Style.SOLID.ordinal();
        }
        return tiles;
    }

    /** On each cell the sign of what most of it becomes, the larger the more of it. */
    private Layer signs() {
        Layer.Dots dots = dots(meanings.firstCell(), cells.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            Density.Cell one = cells.get(cell);
            int most = shades.most(one.points());
            double share = shades.counts(one.points())[most] / (double) one.points().length;
            double size = shades.shade(most).fill().style() == Fill.Style.HOLLOW ? SIGN * HOLLOW : SIGN;
            double radius = size * Math.min(one.box().width(), one.box().height()) * Math.sqrt(share);
            put(dots, cell, one.box().x() + one.box().width() / 2, one.box().y() + one.box().height() / 2, radius, shades.shade(most));
        }
        return dots;
    }

    private Layer dots() {
        Layer.Dots dots = dots(meanings.firstBubble(), layout.drawn.length);
        for (int at = 0; at < layout.drawn.length; at++) {
            int point = layout.drawn[at];
            put(dots, at, layout.places.x[point], layout.places.y[point], layout.places.radius[point], shades.shade(shades.of(point)));
            dots.dashed()[at] = (byte) (Double.isNaN(layout.points.people[point]) ? 1 : 0);
        }
        return dots;
    }

    private static Layer.Dots dots(int first, int count) {
        return new Layer.Dots(first, new float[count], new float[count], new float[count], new byte[count], new byte[count], new byte[count], new byte[count]);
    }

    private static void put(Layer.Dots dots, int at, double x, double y, double radius, Shade shade) {
        dots.x()[at] = (float) x;
        dots.y()[at] = (float) y;
        dots.radius()[at] = (float) radius;
        dots.ink()[at] = (byte) shade.fill().ink().ordinal();
        dots.style()[at] = (byte) shade.fill().style().ordinal();
        dots.symbol()[at] = (byte) shade.symbol().ordinal();
    }

    /** The names of bubbles, those with the most hours first. */
    private List<Layer> names() {
        Taken taken = new Taken(layout.plane.regions().frame().width());
        cells.forEach(cell -> taken.add(cell.box()));
        for (int mark = 0; mark < meanings.firstCell(); mark++) {
            taken.add(line(mark));
        }
        for (int point : layout.drawn) {
            double radius = layout.places.radius[point];
            taken.add(layout.places.x[point] - radius, layout.places.y[point] - radius, layout.places.x[point] + radius, layout.places.y[point] + radius);
        }
        Labels labels = new Labels(layout.lettering, layout.places, taken, layout.plane);
        double[] hours = IntStream.of(layout.drawn).mapToDouble(point -> layout.points.hours[point]).toArray();
        double least = Ranked.greatest(hours, hours.length, 4 * labels.most());
        IntStream.range(0, hours.length).filter(at -> hours[at] > least).boxed().sorted((one, other) -> Double.compare(hours[other], hours[one])).forEach(at -> {
            int point = layout.drawn[at];
            labels.name(meanings.firstBubble() + at, point, shades.offering(point).title(), layout.plane.regions().of(Region.ALL[layout.places.region[point]]));
        });
        return labels.layers();
    }

    private Marks marks() {
        float[][] sides = new float[4][meanings.count()];
        for (int mark = 0; mark < meanings.firstBubble(); mark++) {
            Box box = mark < meanings.firstCell() ? line(mark) : cells.get(mark - meanings.firstCell()).box();
            sides[0][mark] = (float) box.x();
            sides[1][mark] = (float) box.y();
            sides[2][mark] = (float) box.width();
            sides[3][mark] = (float) box.height();
        }
        for (int at = 0; at < layout.drawn.length; at++) {
            int mark = meanings.firstBubble() + at;
            int point = layout.drawn[at];
            float radius = layout.places.radius[point];
            sides[0][mark] = layout.places.x[point] - radius;
            sides[1][mark] = layout.places.y[point] - radius;
            sides[2][mark] = 2 * radius;
            sides[3][mark] = 2 * radius;
        }
        return Marks.mixed(sides[0], sides[1], sides[2], sides[3], meanings.firstBubble(), meanings);
    }

    private List<LegendLine> legend(Wanted wanted) {
        List<LegendLine> legend = new ArrayList<>(new Legend(shades, words).lines(layout.points.size(), wanted.colour()));
        if (!cells.isEmpty()) {
            legend.addAll(Steps.of(cells).legend(cells, words));
        }
        return legend;
    }
}
