package app.winnow.picture.level;

import app.winnow.insight.Levels;
import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Lines;
import app.winnow.picture.Marks;
import app.winnow.picture.Meaning;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The bars in a frame: names at the left, the bars from none to all in the middle, their figures at the right where no bar and no target reaches, and below what is in no share. Of names and figures
 * the longest are taken that leave the bars their room.
 */
final class LadderLayout {
    private static final int ROWS = Levels.HIGHEST + 1;
    private static final double LEADING = 1.3;
    private static final double NAMES = .3;
    private static final double FIGURES = .42;
    private static final double THICKEST = 2.4;
    private static final double HIGHEST_ROW = 8;
    private static final double LEAST_BAR = 2;

    private final Frame frame;
    private final Lines lines;
    private final Tally tally;
    private final LadderWords words;
    private final Shape.Type type;
    private final Shape.Type strong;
    private final double pad;
    private final int detail;
    private final boolean isNamed;
    private final Box plot;
    private final double row;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    LadderLayout(Frame frame, Lines lines, Tally tally, LadderWords words) {
        this.frame = frame;
        this.lines = lines;
        this.tally = tally;
        this.words = words;
        type = new Shape.Type(frame.text(), Shape.Weight.REGULAR);
        strong = new Shape.Type(frame.text(), Shape.Weight.SEMIBOLD);
        pad = frame.scaled(8);
        isNamed = widest(strong, words::level) <= frame.width() * NAMES;
        detail = IntStream.of(2, 1).filter(one -> figures(one) <= frame.width() * FIGURES).findFirst().orElse(0);
        double left = pad + Math.max(widest(strong, this::name), widest(type, words::targetWords)) + frame.scaled(12);
        List<List<Chip>> chips = chips();
        double top = pad + frame.text() * LEADING;
        double bottom = frame.height() - pad - (chips.isEmpty() ? 0 : chips.size() * frame.text() * LEADING + pad);
        row = Math.min((bottom - top) / ROWS, frame.text() * HIGHEST_ROW);
        plot = new Box(left, top, frame.width() - pad - figures(detail) - frame.scaled(12) - left, row * ROWS);
        draw(chips);
    }

    List<Layer> layers() {
        return layers;
    }

    Marks marks() {
        return Marks.boxes(boxes, Meaning.all(meanings));
    }

    /** The mark of this key, none where it has nothing in it. */
    int mark(String key) {
        return numbers.getOrDefault(key, Marks.NONE);
    }

    private String name(int level) {
        return isNamed ? words.level(level) : LevelLadder.WORDS.of("level.short", level);
    }

    private double figures(int much) {
        return Math.max(widest(type, level -> words.now(level, much)), widest(type, level -> words.after(level, much)));
    }

    private double widest(Shape.Type its, IntFunction<String> text) {
        return IntStream.range(0, ROWS).mapToDouble(level -> lines.width(text.apply(level), its)).max().orElse(0);
    }

    private void draw(List<List<Chip>> chips) {
        List<Shape> under = new ArrayList<>();
        axis(under);
        for (int level = 0; level < ROWS; level++) {
            under.add(new Shape.Rect(slot(level, false), 2, Fill.solid(Ink.SURFACE), Edge.NONE));
            under.add(new Shape.Rect(slot(level, true), 2, Fill.solid(Ink.SURFACE), Edge.NONE));
        }
        layers.add(Layer.Group.ground(under));
        tally.parts().stream().filter(part -> part.count() > 0).forEach(part -> {
            Box box = box(part);
            mark(box, words.meaning(part), List.of(new Shape.Rect(box, 2, part.sort().fill(), part.sort().edge())));
        });
        List<Shape> over = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(level -> words(level, over));
        layers.add(Layer.Group.ground(over));
        for (int line = 0; line < chips.size(); line++) {
            double y = frame.height() - pad - (chips.size() - line - .5) * frame.text() * LEADING;
            chips.get(line).forEach(chip -> chip(chip, y));
        }
    }

    private void mark(Box box, Meaning meaning, List<Shape> shapes) {
        numbers.put(meaning.key(), boxes.size());
        layers.add(new Layer.Group(boxes.size(), shapes));
        boxes.add(box);
        meanings.add(meaning);
    }

    /** None, half and all; in percent where both bars are of enough courses. */
    private void axis(List<Shape> shapes) {
        boolean small = tally.now() < Shares.SMALL || tally.stay() < Shares.SMALL;
        String[] ends = small ? new String[] {LevelLadder.WORDS.of("axis.none"), LevelLadder.WORDS.of("axis.half"), LevelLadder.WORDS.of("axis.all")} : new String[] {"0 %", "50 %", "100 %"};
        double y = pad + frame.text() * LEADING / 2;
        double middle = plot.x() + plot.width() / 2;
        double half = lines.width(ends[1], type) / 2 + frame.text() / 2;
        boolean fits = plot.x() + lines.width(ends[0], type) < middle - half && middle + half < plot.right() - lines.width(ends[2], type);
        shapes.add(new Shape.Text(ends[0], plot.x(), y, type, Align.LEFT, Ink.INK_2, 0));
        shapes.add(new Shape.Text(ends[2], plot.right(), y, type, Align.RIGHT, Ink.INK_2, 0));
        if (fits) {
            shapes.add(new Shape.Text(ends[1], middle, y, type, Align.CENTER, Ink.INK_2, 0));
        }
        for (double share = 0; share <= 1; share += .25) {
            double x = plot.x() + share * plot.width();
            shapes.add(new Shape.Line(x, plot.y(), x, plot.bottom(), Edge.LINE));
        }
    }

    /** Name and target at the left, figures at the right, the target's mark between. */
    private void words(int level, List<Shape> shapes) {
        double now = middle(level, false);
        double after = middle(level, true);
        shapes.add(new Shape.Text(name(level), pad, now, strong, Align.LEFT, Ink.INK, 0));
        shapes.add(new Shape.Text(words.now(level, detail), frame.width() - pad - figures(detail), now, type, Align.LEFT, Ink.INK_2, 0));
        shapes.add(new Shape.Text(words.after(level, detail), frame.width() - pad - figures(detail), after, type, Align.LEFT, Ink.INK, 0));
        words.target(level).ifPresent(percent -> {
            shapes.add(new Shape.Text(words.targetWords(level), pad, after, type, Align.LEFT, Ink.INK_2, 0));
            double x = plot.x() + Math.min(1, percent / 100.0) * plot.width();
            shapes.add(new Shape.Line(x, slot(level, false).y() - 2, x, slot(level, true).bottom() + 2, new Edge(Ink.INK, 2, false)));
        });
    }

    private double middle(int level, boolean isAfter) {
        return plot.y() + level * row + row / 2 + (isAfter ? 1 : -1) * half() / 2;
    }

    /** How far the middles of a pair's bars are apart: as little as the words beside them allow, and as much as keeps the pair together. */
    private double half() {
        return Math.min(row * .46, frame.text() * (THICKEST + .3));
    }

    private Box slot(int level, boolean isAfter) {
        double thick = Math.min(half() * .84, frame.text() * THICKEST);
        return new Box(plot.x(), middle(level, isAfter) - thick / 2, plot.width(), thick);
    }

    /** A part begins where those before it in its bar end; however few courses it holds, it can be seen. */
    private Box box(Part part) {
        int before = switch (part.sort()) {
            case NOW, AFTER -> 0;
            case COULD -> tally.part(Part.Sort.AFTER, part.level()).count();
            case UNSAID -> tally.part(Part.Sort.AFTER, part.level()).count() + tally.part(Part.Sort.COULD, part.level()).count();
        };
        Box slot = slot(part.level(), part.sort() != Part.Sort.NOW);
        double wide = Math.max(LEAST_BAR, slot.width() * part.count() / part.of());
        double from = Math.min(slot.x() + slot.width() * before / part.of(), slot.right() - wide);
        return new Box(from, slot.y(), wide, slot.height());
    }

    /** What is in no share, with its words and where it begins. */
    private record Chip(Apart apart, String words, double x, double width) { }

    /** In lines: in whole sentences where two lines hold them. */
    private List<List<Chip>> chips() {
        List<List<Chip>> whole = chips(true);
        return whole.size() <= 2 && whole.stream().flatMap(List::stream).allMatch(chip -> chip.x() + chip.width() <= frame.width() - pad) ? whole : chips(false);
    }

    private List<List<Chip>> chips(boolean isLong) {
        List<List<Chip>> all = new ArrayList<>();
        double x = frame.width();
        for (Apart apart : tally.apart()) {
            String text = words.apart(apart, isLong);
            double width = frame.text() * 1.2 + lines.width(text, type);
            if (all.isEmpty() || x + width > frame.width() - pad) {
                all.add(new ArrayList<>());
                x = pad;
            }
            all.get(all.size() - 1).add(new Chip(apart, text, x, width));
            x += width + frame.text() * 1.5;
        }
        return all;
    }

    private void chip(Chip chip, double y) {
        double sign = frame.text() * .4;
        mark(new Box(chip.x(), y - frame.text() * .6, chip.width(), frame.text() * 1.2), words.meaning(chip.apart()), List.of(
                new Shape.Rect(new Box(chip.x(), y - sign, 2 * sign, 2 * sign), 2, Fill.NONE, new Edge(Ink.INK_3, 1, true)),
                new Shape.Text(chip.words(), chip.x() + frame.text() * 1.2, y, type, Align.LEFT, Ink.INK_2, 0)));
    }
}
