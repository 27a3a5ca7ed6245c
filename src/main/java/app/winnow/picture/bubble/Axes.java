package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Lettering;
import app.winnow.picture.Numbers;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Tick;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What lies under the bubbles: strip and lane, lines of round values, and the words around them, none of which touches another. */
final class Axes {
    private static final double TICKS_APART = 30;
    private static final double[] STRENGTHS = {0, 1, 1 / 3.0, 2 / 3.0};

    private final Plane plane;
    private final Regions regions;
    private final Lettering lettering;
    private final Words words;
    private final List<Shape> shapes = new ArrayList<>();

    Axes(Plane plane, Lettering lettering, Words words) {
        this.plane = plane;
        regions = plane.regions();
        this.lettering = lettering;
        this.words = words;
    }

    /** The ground of this layout; {@code unseen} and {@code unknown} are how many lie in the strip and in the lane. */
    List<Shape> shapes(BubbleLayout layout, String upWords, int unseen, int unknown) {
        Upward up = layout.up;
        surface(regions.strip());
        surface(regions.lane());
        heights(up);
        List<Box> said = across(layout.across);
        if (regions.isLow()) {
            write(words.of(up.isMonths() ? "up.low.months" : "up.low.hours"), regions.strip().x() - 8, lettering.line() * .6, Align.RIGHT);
            beside(said, unseen);
        } else {
            write(upWords, 0, lettering.line() * .7, Align.LEFT);
            below(unseen);
        }
        if (unknown > 0) {
            lane(words.of(regions.isLow() ? "lane.low" : up.isMonths() ? "lane.months" : "lane.hours"));
        }
        return shapes;
    }

    private void surface(Box box) {
        if (box.width() > 0 && box.height() > 0) {
            shapes.add(new Shape.Rect(box, 6, Fill.solid(Ink.SURFACE), Edge.NONE));
        }
    }

    private void heights(Upward up) {
        Box field = regions.field();
        double left = regions.strip().x();
        double low = 1 - plane.zoom().bottom();
        double high = 1 - plane.zoom().top();
        double apart = TICKS_APART * regions.frame().text() / 12 / (field.height() * plane.zoom().down());
        for (Tick tick : up.rise().ticks(low, high, apart)) {
            if (lettering.width(tick.text()) > left - 8) {
                continue;
            }
            double y = Math.round(plane.y(tick.at())) + .5;
            shapes.add(new Shape.Line(left, y, regions.plot().right(), y, Edge.LINE));
            write(tick.text(), left - 8, y, Align.RIGHT);
        }
    }

    /** What a link of each strength to the weightiest outcome contributes; then the share of it, where else bubbles stand, the most bubbles first. */
    private List<Box> across(Across across) {
        double y = regions.frame().height() - (regions.isLow() ? .55 : 1.55) * lettering.line();
        List<Box> there = new ArrayList<>();
        for (int strength = 0; strength < STRENGTHS.length; strength++) {
            below(there, words.of("across." + strength), across, Across.bin(STRENGTHS[strength]), y);
        }
        IntStream.rangeClosed(0, Across.BINS).filter(bin -> across.in(bin) > 0 && bin % (Across.BINS / 3) != 0).boxed()
                .sorted((one, other) -> across.in(other) - across.in(one))
                .forEach(bin -> below(there, Numbers.share(bin / (double) Across.BINS), across, bin, y));
        return there;
    }

    /** What the strip is, on the one line below, as far as those who stand there already leave room. */
    private void beside(List<Box> there, int unseen) {
        double free = there.stream().mapToDouble(Box::x).min().orElse(regions.frame().width()) - regions.frame().text();
        for (String said : unseen == 0 ? List.<String>of() : List.of(words.of("strip", unseen), words.of("strip.low", unseen), Numbers.whole(unseen))) {
            double half = lettering.width(said) / 2;
            if (2 * half <= free) {
                double x = Math.max(half, Math.min(free - half, regions.strip().x() + regions.strip().width() / 2));
                shapes.add(lettering.center(said, x, regions.frame().height() - .55 * lettering.line(), Ink.INK_2));
                return;
            }
        }
    }

    /** Words below the bubbles of a bin, as near to its middle as the frame and the zoom allow; left out where others stand already. */
    private void below(List<Box> there, String said, Across across, int bin, double y) {
        double left = Across.middle(bin) - (across.in(bin) > 0 ? across.left(bin) : 0);
        double right = Across.middle(bin) + (across.in(bin) > 0 ? across.right(bin) : 0);
        double half = lettering.width(said) / 2;
        double seen = Spread.inside(plane.x(Across.middle(bin)), regions.field().x(), regions.field().right());
        Shape.Text text = lettering.center(said, Spread.inside(seen, half, regions.frame().width() - half - 1), y, Ink.INK_2);
        Box box = new Box(text.x() - half, y, 2 * half, 0);
        double gap = regions.frame().text();
        if (right >= plane.zoom().left() && left <= plane.zoom().right()
                && there.stream().allMatch(other -> other.right() + gap <= box.x() || box.right() + gap <= other.x())) {
            there.add(box);
            shapes.add(text);
        }
    }

    /** The lowest line: what the strip is, and what the axis says. */
    private void below(int unseen) {
        double y = regions.frame().height() - .55 * lettering.line();
        double free = regions.plot().x();
        if (unseen > 0) {
            String said = words.of("strip", unseen);
            double half = lettering.width(said) / 2;
            double x = Math.max(half, Math.min(regions.frame().width() - half - 1, regions.strip().x() + regions.strip().width() / 2));
            shapes.add(lettering.center(said, x, y, Ink.INK_2));
            free = Math.max(free, x + half + regions.frame().text());
        }
        for (String said : List.of(words.of("across"), words.of("across.short"))) {
            double wide = lettering.width(said);
            if (free + wide < regions.frame().width()) {
                double middle = regions.plot().x() + regions.plot().width() / 2;
                write(said, Math.min(regions.frame().width() - wide / 2 - 1, Math.max(free + wide / 2, middle)), y, Align.CENTER);
                return;
            }
        }
    }

    private void lane(String said) {
        Box lane = regions.lane();
        List<String> lines = lettering.lines(said, lane.x() - 8);
        double first = lane.y() + lane.height() / 2 - (lines.size() - 1) / 2.0 * lettering.line();
        for (int line = 0; line < lines.size(); line++) {
            write(lines.get(line), lane.x() - 8, first + line * lettering.line(), Align.RIGHT);
        }
    }

    private void write(String said, double x, double y, Align align) {
        shapes.add(lettering.shape(said, x, y, align, Ink.INK_2, Shape.Weight.REGULAR));
    }
}
