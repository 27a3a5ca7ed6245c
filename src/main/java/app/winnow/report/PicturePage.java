package app.winnow.report;

import app.winnow.picture.Box;
import app.winnow.picture.Caption;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Lines;
import app.winnow.picture.Picture;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Type;
import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as it stands in a paper: above it what it shows, of which audit, what narrows it and on which day; below it the whole legend. The picture itself is the one of the screen,
 * moved to {@code place} and not laid out again. Sizes in pixels.
 */
record PicturePage(double width, double height, Box place, List<Shape> around, Picture picture) {
    private static final double MARGIN = 24;
    private static final Lines LINES = new Lines();

    PicturePage {
        around = List.copyOf(around);
    }

    /** The page of a picture. */
    static PicturePage of(Picture picture, Caption caption) {
        return new Composing(picture).page(caption);
    }

    /** What it shows, in one line. */
    String title() {
        return Cleaned.line(picture.title());
    }

    /** Puts the page together from its top to its bottom. */
    private static final class Composing {
        private final Picture picture;
        private final double text;
        private final double inner;
        private final List<Shape> shapes = new ArrayList<>();
        private double y = MARGIN;

        Composing(Picture picture) {
            this.picture = picture;
            text = picture.frame().text();
            inner = picture.frame().width();
        }

        PicturePage page(Caption caption) {
            double heading = text * 20 / 12;
            lines(Cleaned.line(picture.title()), new Type(heading, Weight.SEMIBOLD), Ink.INK);
            y += text / 3;
            lines(Words.of("picture.of", Cleaned.line(caption.audit()), Caption.day(caption.date())), regular(), Ink.INK_2);
            caption.notes().forEach(note -> lines(Cleaned.line(note), regular(), Ink.INK_2));
            y += text;
            Box place = new Box(MARGIN, y, inner, picture.frame().height());
            y = place.bottom();
            List<LegendLine> legend = StandingLegend.of(picture);
            if (!legend.isEmpty()) {
                LegendRows rows = new LegendRows(text, MARGIN, y + text, inner);
                legend.forEach(rows::add);
                shapes.addAll(rows.shapes());
                y = rows.bottom();
            }
            return new PicturePage(inner + 2 * MARGIN, y + MARGIN, place, shapes, picture);
        }

        private Type regular() {
            return new Type(text, Weight.REGULAR);
        }

        private void lines(String words, Type type, Ink ink) {
            for (String line : LINES.of(words, type, inner)) {
                double high = type.size() * 1.45;
                shapes.add(new Shape.Text(line, MARGIN, y + high / 2, type, Align.LEFT, ink, 0));
                y += high;
            }
        }
    }
}
