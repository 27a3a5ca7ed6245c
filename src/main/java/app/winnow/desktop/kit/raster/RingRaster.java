package app.winnow.desktop.kit.raster;

import app.winnow.picture.Box;
import app.winnow.picture.Ink;
import app.winnow.picture.Marks;
import java.util.BitSet;

/** Rings around marks, in ink with a hair of paper beside it so that they show on every colour: two pixels where marks are selected, one around the mark in focus. */
public final class RingRaster {
    /** How far a ring reaches beyond its mark, in units. */
    public static final double REACH = 8;
    private static final int SELECTED = 0;
    private static final int FOCUSED = 1;
    /** From the edge of a round mark to the middle of its ring, and how wide the ring is, in units. */
    private static final double[] AWAY = {2.5, 5};
    private static final double[] WIDE = {2, 1};
    private static final double HAIR = 1;

    private final OutlineRing outlined = new OutlineRing();
    private Place place;
    private Stamps stamps;
    private int ink;
    private int paper;

    /** Paints what follows in this place. */
    public void at(Place next) {
        if (!next.looksLike(place)) {
            stamps = new Stamps(WIDE.length, Stamps.FINE, this::ring);
            ink = next.colours().of(Ink.INK);
            paper = next.colours().of(Ink.PAPER);
        }
        place = next;
    }

    /** Rings around all of these. */
    public void selected(Raster on, Marks marks, BitSet selected) {
        for (int mark = selected.nextSetBit(0); mark >= 0 && mark < marks.count(); mark = selected.nextSetBit(mark + 1)) {
            ring(on, marks, mark, SELECTED);
        }
    }

    /** The ring of the one that has the keyboard or the pointer, outside that of a selected one. */
    public void focused(Raster on, Marks marks, int mark) {
        ring(on, marks, mark, FOCUSED);
    }

    private void ring(Raster on, Marks marks, int mark, int look) {
        Box box = marks.box(mark);
        if (marks.outline(mark).length > 0) {
            outlined.lay(on, pixels(marks.outline(mark)), WIDE[look] * place.scale() / 2, HAIR, ink, paper);
        } else if (marks.isRound(mark)) {
            stamps.lay(on, look, place.x(marks.middleX(mark)), place.y(marks.middleY(mark)), box.width() / 2 * place.scale());
        } else {
            frame(on, box, look);
        }
    }

    private double[] pixels(double[] line) {
        double[] pixels = new double[line.length];
        for (int at = 0; at < line.length; at += 2) {
            pixels[at] = place.x(line[at]);
            pixels[at + 1] = place.y(line[at + 1]);
        }
        return pixels;
    }

    private Stamp ring(int look, double radius, double right, double down) {
        double middle = radius + AWAY[look] * place.scale();
        double half = WIDE[look] * place.scale() / 2;
        int reach = (int) Math.ceil(middle + half + HAIR + 1);
        int side = 2 * reach + 1;
        int[] pixels = new int[side * side];
        for (int y = -reach; y <= reach; y++) {
            for (int x = -reach; x <= reach; x++) {
                double away = Math.abs(Math.hypot(x - right, y - down) - middle);
                int under = Raster.colour(paper, Raster.covered(half + HAIR + .5 - away));
                pixels[(y + reach) * side + x + reach] = Raster.over(Raster.colour(ink, Raster.covered(half + .5 - away)), under);
            }
        }
        return Stamp.of(reach, pixels);
    }

    /** A selected box has its frame inside, so that neighbours keep theirs; one in focus has it around itself. */
    private void frame(Raster on, Box box, int look) {
        int line = (int) Math.max(1, Math.round(WIDE[look] * place.scale()));
        int out = look == FOCUSED ? line : 0;
        int left = (int) Math.round(place.x(box.x())) - out;
        int top = (int) Math.round(place.y(box.y())) - out;
        int right = Math.max(left + 1, (int) Math.round(place.x(box.right())) + out);
        int bottom = Math.max(top + 1, (int) Math.round(place.y(box.bottom())) + out);
        boolean isSmall = Math.min(right - left, bottom - top) < 4 * line + 2 * out;
        on.frame(left, top, right, bottom, isSmall ? 1 : line, Raster.colour(ink, 1));
        if (!isSmall) {
            on.frame(left + line, top + line, right - line, bottom - line, 1, Raster.colour(paper, 1));
        }
    }
}
