package app.winnow.picture.treemap;

import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.Choice;
import app.winnow.picture.Lines;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The portfolio as nested rectangles (Shneiderman 1992), squarified (Bruls, Huizing and van Wijk 2000): by any two groupings, as large as hours, cost or one each. A group opens by its name; what has
 * no area stands beside, below. After the plan every offering keeps its place, and what goes is hatched.
 */
public final class Treemap implements PictureKind {
    private static final double GAP = 8;

    private final Words words = new Words("treemap");
    private final Lines wrapping = new Lines();
    private Sight last;

    @Override
    public String id() {
        return "treemap";
    }

    @Override
    public String name() {
        return words.of("name");
    }

    @Override
    public List<Choice> choices(Seen seen) {
        return new Choosing(words).of(sight(seen));
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        Sight sight = sight(seen);
        Asked asked = Asked.of(choices(seen), ask);
        Nest nest = sight.nest(asked.by(), asked.area());
        Scene scene = new Scene(sight, asked, nest, nest.inside(ask.inside()), words);
        Laying.Look look = new Laying.Look(sight.names(), asked.area(), wrapping);
        List<Beside> beside = new BesideRow(words, wrapping, ask.frame()).of(scene.sizes(), nest.aside(scene.top()));
        double bottom = beside.isEmpty() ? ask.frame().height() : Math.max(0, BesideRow.top(beside) - GAP * ask.frame().text() / 12);
        Laying laying = new Laying(nest, scene.top(), new Box(0, 0, ask.frame().width(), bottom), ask.frame(), look);
        return picture(scene, ask, laying, look, beside);
    }

    private Picture picture(Scene scene, Ask ask, Laying laying, Laying.Look look, List<Beside> beside) {
        List<Header> named = laying.headers().stream().filter(header -> !header.lines().isEmpty()).toList();
        int leaves = scene.top().count();
        Drawing drawing = new Drawing(ask.frame());
        drawing.boxes(laying.headers());
        drawing.leaves(scene.nest(), scene.top(), laying.tiles(), scene.tones(), scene.left());
        drawing.layers().addAll(new LeafNames(ask.frame(), look, scene.tones(), scene.left(), scene.asked().colour() == Colour.DISPOSITION)
                .of(scene.nest(), scene.top(), laying.tiles(), scene.sight()));
        drawing.names(named, leaves);
        drawing.beside(beside, leaves + named.size());
        Summary summary = new Summary(scene);
        if (leaves + beside.size() == 0) {
            drawing.nothing(wrapping.whole(summary.words(), ask.frame().width(), 3, new Shape.Type(ask.frame().text(), Shape.Weight.REGULAR)));
        }
        return new Picture(ask.frame(), summary.title(), drawing.layers(), marks(laying.tiles(), named, beside, new TreemapMeanings(scene, named, beside)), Legend.of(scene),
                summary.words(), new TreemapTable(scene, named), trail(scene), null);
    }

    private static Marks marks(Squarified tiles, List<Header> named, List<Beside> beside, TreemapMeanings meanings) {
        List<Box> boxes = new ArrayList<>();
        named.forEach(header -> boxes.add(header.band()));
        beside.forEach(one -> boxes.add(one.box()));
        float[][] sides = new float[4][];
        float[][] leaves = {tiles.x, tiles.y, tiles.width, tiles.height};
        for (int side = 0; side < sides.length; side++) {
            sides[side] = Arrays.copyOf(leaves[side], meanings.count());
            for (int at = 0; at < boxes.size(); at++) {
                Box box = boxes.get(at);
                double[] its = {box.x(), box.y(), box.width(), box.height()};
                sides[side][leaves[side].length + at] = (float) its[side];
            }
        }
        return Marks.boxes(sides[0], sides[1], sides[2], sides[3], meanings);
    }

    private List<Picture.Step> trail(Scene scene) {
        if (scene.asked().by().isEmpty()) {
            return List.of();
        }
        List<Picture.Step> trail = new ArrayList<>(List.of(new Picture.Step(words.of("trail.all"), "")));
        scene.top().way().forEach(node -> trail.add(new Picture.Step(node.group().name(), node.inside())));
        return trail;
    }

    /** What was worked out for the last state serves the next frame of it. */
    private synchronized Sight sight(Seen seen) {
        last = last == null ? Sight.of(seen, words) : last.after(seen);
        return last;
    }
}
