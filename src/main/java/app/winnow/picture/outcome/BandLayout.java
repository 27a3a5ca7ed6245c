package app.winnow.picture.outcome;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Lines;
import app.winnow.picture.Meaning;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bands below each other in a frame: as many as it holds, each with as much around its card as its height allows, and the others counted in a last line. */
final class BandLayout {
    private static final Words WORDS = OutcomeMap.WORDS;
    /** From so many lines of text on, there is room for what the columns and the lines mean. */
    private static final int HIGH = 24;

    private final Seen seen;
    private final Frame frame;
    private final List<Band> bands;
    private final Sizes sizes;
    private final Columns columns;
    private final List<Card> cards = new ArrayList<>();
    private final List<Side> servers = new ArrayList<>();
    private final List<Side> besides = new ArrayList<>();
    private final double pad;
    private final double top;
    private final double bottom;
    private final int fitting;

    BandLayout(Seen seen, Frame frame, Lines lines, List<Band> bands) {
        this.seen = seen;
        this.frame = frame;
        this.bands = bands;
        double most = bands.stream().flatMap(band -> band.servings().stream()).mapToDouble(Serving::hours).filter(hours -> !Double.isNaN(hours)).max().orElse(0);
        Sizes wide = new Sizes(frame, lines, 0, most, bands.size() == 1);
        columns = Columns.of(frame, bands.size() == 1, 2 * wide.largest() + BandPen.SPACE + frame.text() * .6);
        sizes = new Sizes(frame, lines, columns.words(), most, bands.size() == 1);
        ServerRows make = new ServerRows(seen, sizes);
        bands.forEach(band -> {
            cards.add(new Card(band, sizes, columns.card()));
            servers.add(new Servers(band, sizes, make));
            besides.add(new Besides(band, sizes));
        });
        pad = frame.text() * .5;
        double line = frame.height() >= HIGH * frame.text() ? frame.text() * 1.5 : 0;
        top = pad + line;
        bottom = frame.height() - pad - line;
        fitting = Heights.fitting(heights(true, bands.size()), bottom - top, rest());
    }

    /** Whether every band is shown. */
    boolean holdsAll() {
        return fitting == bands.size();
    }

    /** Draws the bands; what does not fit opens at the place of its first band, counted from the first one that is drawn here. */
    Drawn drawn(Place place) {
        Drawn drawn = new Drawn();
        List<Shape> ground = new ArrayList<>();
        if (top > pad) {
            names(ground);
            new LineKey(sizes, columns).add(ground, frame.height() - pad - frame.text() * .6);
        }
        double[] heights = Heights.shared(heights(true, fitting), heights(false, fitting), bottom - top - (holdsAll() ? 0 : rest()));
        double spare = Math.max(0, bottom - top - (holdsAll() ? 0 : rest()) - Arrays.stream(heights).sum()) / fitting;
        double y = top;
        for (int at = 1; at < fitting; at++) {
            y += heights[at - 1] + spare;
            ground.add(new Shape.Line(columns.left(), y, columns.right(), y, Edge.LINE));
        }
        drawn.ground(ground);
        BandPen pen = new BandPen(seen, columns, sizes, drawn);
        y = top;
        for (int at = 0; at < fitting; at++) {
            double high = Math.min(heights[at] + spare, bottom - y) - pad;
            pen.draw(bands.get(at), cards.get(at), servers.get(at).rows(high), besides.get(at).rows(high), new Box(0, y + pad / 2, frame.width(), high));
            y += heights[at] + spare;
        }
        if (!holdsAll()) {
            others(drawn, place);
        }
        return drawn;
    }

    private double[] heights(boolean isLeast, int count) {
        return IntStream.range(0, count).mapToDouble(at -> pad + (isLeast ? Math.max(cards.get(at).least(), Math.max(servers.get(at).least(), besides.get(at).least()))
                : Math.max(cards.get(at).most(), Math.max(servers.get(at).most(), besides.get(at).most())))).toArray();
    }

    private double rest() {
        return frame.text() * 1.8;
    }

    /** Above the columns what they are, where it has room. */
    private void names(List<Shape> ground) {
        if (sizes.lines().width(WORDS.of("column.needs"), sizes.type()) > columns.words()) {
            return;
        }
        double y = pad + frame.text() * .6;
        ground.add(new Shape.Text(WORDS.of("column.servers"), columns.serversRight() - (columns.side() - columns.words()), y, sizes.type(), Align.RIGHT, Ink.INK_2, 0));
        ground.add(new Shape.Text(WORDS.of("column.needs"), columns.needsLeft() + columns.side() - columns.words(), y, sizes.type(), Align.LEFT, Ink.INK_2, 0));
    }

    /** The bands that do not fit, in one line below the others. */
    private void others(Drawn drawn, Place place) {
        List<Band> rest = bands.subList(fitting, bands.size());
        int outcomes = rest.stream().mapToInt(band -> band.of().size()).sum();
        String words = WORDS.of("outcomes.more", outcomes);
        double width = sizes.lines().width(words, sizes.type()) + 2 * frame.text();
        Box box = new Box((columns.cardLeft() + columns.cardRight() - width) / 2, bottom - rest() + frame.text() * .2, width, frame.text() * 1.5);
        int[] offerings = Servers.indexes(rest.stream().flatMap(band -> band.servings().stream()).toList());
        List<String> facts = rest.stream().flatMap(band -> band.of().stream()).limit(12).map(around -> around.outcome().sentence()).toList();
        Meaning meaning = new Meaning("others", words, () -> facts, offerings, "", Optional.of(place.from(place.from() + fitting).inside()));
        int mark = drawn.mark(box, meaning, List.of(new Shape.Rect(box, 6, Fill.solid(Ink.SURFACE), Edge.LINE),
                new Shape.Text(words, box.x() + width / 2, box.y() + box.height() / 2, sizes.type(), Align.CENTER, Ink.INK, 0)));
        rest.forEach(band -> {
            drawn.serves(band, mark);
            drawn.needs(band, "", mark);
        });
    }
}
