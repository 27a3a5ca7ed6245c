package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Scale;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Tick;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** What lies under the bubbles: strip and lane, lines of round values, and the words around them, none of which touches another. */
final class Axes {
    private static final double TICKS_APART = 30;
    private static final double[] STRENGTHS = {0, 1, 1 / 3.0, 2 / 3.0};
    private static final double NEAR = 2.5;

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

    /** The ground for these heights; {@code unseen} and {@code unknown} are how many lie in the strip and in the lane. */
    List<Shape> shapes(Upward up, String upWords, int unseen, int unknown) {
        surface(regions.strip());
        surface(regions.lane());
        heights(up);
        write(upWords, 0, lettering.line() * .7, Align.LEFT);
        across();
        below(unseen);
        if (unknown > 0) {
            lane(words.of(up.isMonths() ? "lane.months" : "lane.hours"));
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

    /** What a link of each strength to the weightiest outcome contributes, and between them, where people look closely, the share of it. */
    private void across() {
        double y = regions.frame().height() - 1.55 * lettering.line();
        List<Box> there = new ArrayList<>();
        for (int strength = 0; strength < STRENGTHS.length; strength++) {
            below(there, words.of("across." + strength), Across.share(STRENGTHS[strength]), y);
        }
        if (plane.zoom().across() > NEAR) {
            double low = 100 * Math.max(0, Across.contribution(plane.zoom().left()));
            double high = 100 * Math.min(1, Across.contribution(plane.zoom().right()));
            if (high > low) {
                new Scale(low, high, low, high).ticks(5).forEach(tick -> below(there, tick.text() + " %", Across.share(tick.at() / 100), y));
            }
        }
    }

    /** Words centred below a place, as near as the frame allows; left out where others stand already. */
    private void below(List<Box> there, String said, double share, double y) {
        double half = lettering.width(said) / 2;
        double x = Math.max(half, Math.min(regions.frame().width() - half - 1, plane.x(share)));
        Shape.Text text = lettering.text(said, x, y, Align.CENTER, Ink.INK_2);
        Box box = lettering.box(text);
        boolean isSeen = share >= plane.zoom().left() && share <= plane.zoom().right();
        double gap = regions.frame().text();
        if (isSeen && there.stream().allMatch(other -> other.right() + gap <= box.x() || box.right() + gap <= other.x())) {
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
            shapes.add(lettering.text(said, x, y, Align.CENTER, Ink.INK_2));
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
        shapes.add(lettering.text(said, x, y, align, Ink.INK_2));
    }
}
