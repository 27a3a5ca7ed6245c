package app.winnow.report;

import app.winnow.picture.Advances;
import app.winnow.picture.Box;
import app.winnow.picture.Caption;
import app.winnow.picture.Edge;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Numbers;
import app.winnow.picture.Picture;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Type;
import app.winnow.picture.Shape.Weight;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture as it stands in a paper: above it what it shows, of which audit, what narrows it and on which day; below it the whole legend. The picture itself is the one of the screen,
 * moved to {@code place} and not laid out again. Sizes in pixels.
 */
record PicturePage(double width, double height, Box place, List<Shape> around, Picture picture) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double MARGIN = 24;
    /** A semibold line is at most about so much wider than the table of the regular weight says. */
    private static final double SEMIBOLD = 1.08;
    private static final Advances ADVANCES = new Advances();

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
            lines(Cleaned.line(picture.title()), new Type(heading, Weight.SEMIBOLD), Ink.INK, SEMIBOLD);
            y += text / 3;
            lines(Words.of("picture.of", Cleaned.line(caption.audit()), DAY.format(caption.date())), regular(), Ink.INK_2, 1);
            caption.notes().forEach(note -> lines(Cleaned.line(note), regular(), Ink.INK_2, 1));
            y += text;
            Box place = new Box(MARGIN, y, inner, picture.frame().height());
            y = place.bottom();
            List<LegendLine> legend = StandingLegend.of(picture);
            if (!legend.isEmpty()) {
                y += text;
                legend(legend);
            }
            return new PicturePage(inner + 2 * MARGIN, y + MARGIN, place, shapes, picture);
        }

        private Type regular() {
            return new Type(text, Weight.REGULAR);
        }

        private void lines(String words, Type type, Ink ink, double wider) {
            for (String line : new Lines(ADVANCES, type.size() * wider, inner).of(words)) {
                double high = type.size() * 1.45;
                shapes.add(new Shape.Text(line, MARGIN, y + high / 2, type, Align.LEFT, ink, 0));
                y += high;
            }
        }

        /** One entry beside the other as long as there is room, then in the next row; an entry that is too long for a row has several lines. */
        private void legend(List<LegendLine> legend) {
            double row = text * 1.7;
            double from = sign() + text * .6;
            double x = 0;
            for (LegendLine entry : legend) {
                List<String> lines = new Lines(ADVANCES, text, inner - from).of(words(entry));
                double wide = from + lines.stream().mapToDouble(line -> ADVANCES.width(line, text)).max().orElse(0);
                if (x > 0 && x + wide > inner) {
                    x = 0;
                    y += row;
                }
                shapes.add(new Shape.Sign(entry.symbol(), MARGIN + x + sign() / 2, y + row / 2, sign() / 2, entry.fill(), Edge.NONE));
                for (int at = 0; at < lines.size(); at++) {
                    y += at == 0 ? 0 : row;
                    shapes.add(new Shape.Text(lines.get(at), MARGIN + x + from, y + row / 2, regular(), Align.LEFT, Ink.INK, 0));
                }
                x += wide + text * 1.8;
            }
            y += row;
        }

        private double sign() {
            return text * 1.1;
        }

        /** With the number, unless the entry only explains. */
        private static String words(LegendLine entry) {
            String name = Cleaned.line(entry.name());
            return entry.key().isEmpty() && entry.count() == 0 ? name : Words.of("picture.legend", name, Numbers.whole(entry.count()));
        }
    }
}
