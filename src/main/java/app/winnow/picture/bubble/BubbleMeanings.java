package app.winnow.picture.bubble;

import app.winnow.model.Offering;
import app.winnow.picture.Meanings;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the marks stand for: first the lines between the quadrants, then the cells, then the bubbles. */
final class BubbleMeanings implements Meanings {
    private static final int LINES_SAID = 5;

    private final BubbleLayout layout;
    private final Shades shades;
    private final BubbleFacts facts;
    private final Words words;
    private final int lines;
    private final int cells;

    BubbleMeanings(BubbleLayout layout, Shades shades, BubbleFacts facts, Words words) {
        this.layout = layout;
        this.shades = shades;
        this.facts = facts;
        this.words = words;
        lines = layout.quadrants.isThere() ? 2 : 0;
        cells = layout.density.cells().size();
    }

    /** The number of the first cell. */
    int firstCell() {
        return lines;
    }

    /** The number of the first bubble. */
    int firstBubble() {
        return lines + cells;
    }

    @Override
    public int count() {
        return lines + cells + layout.drawn.length;
    }

    private boolean isLine(int mark) {
        return mark < lines;
    }

    private boolean isCell(int mark) {
        return mark >= lines && mark < lines + cells;
    }

    private int point(int mark) {
        return layout.drawn[mark - lines - cells];
    }

    private Density.Cell cell(int mark) {
        return layout.density.cells().get(mark - lines);
    }

    private Offering offering(int mark) {
        return shades.offering(point(mark));
    }

    @Override
    public String key(int mark) {
        return isLine(mark) ? mark == 0 ? PortfolioBubbles.CUT_X : PortfolioBubbles.CUT_Y : isCell(mark) ? cell(mark).key() : offering(mark).code();
    }

    @Override
    public String name(int mark) {
        if (isLine(mark)) {
            return words.of(mark == 0 ? "cut.x" : layout.up.isMonths() ? "cut.y.months" : "cut.y.hours");
        }
        return isCell(mark) ? words.of("cell", cell(mark).points().length) : offering(mark).title();
    }

    @Override
    public List<String> facts(int mark) {
        if (isLine(mark)) {
            int[] counts = layout.quadrants.counts();
            int much = mark == 0 ? counts[1] + counts[3] : counts[0] + counts[1];
            return List.of(words.of("cut.counts", counts[0] + counts[1] + counts[2] + counts[3] - much, much));
        }
        return isCell(mark) ? cellFacts(cell(mark).points()) : facts.of(point(mark));
    }

    private List<String> cellFacts(int[] points) {
        List<String> said = new ArrayList<>(shades.lines(points).stream().limit(LINES_SAID).toList());
        double hours = 0;
        int unknown = 0;
        for (int point : points) {
            double one = layout.points.hours[point];
            hours += Double.isNaN(one) ? 0 : one;
            unknown += Double.isNaN(one) ? 1 : 0;
        }
        if (unknown < points.length) {
            said.add(words.of("cell.hours", Numbers.whole(hours), facts.hoursName(), unknown));
        }
        boolean opens = layout.places.region[points[0]] != Region.CORNER.ordinal();
        said.add(words.of(opens ? "cell.zoom" : "cell.table"));
        return said;
    }

    @Override
    public int[] offerings(int mark) {
        return isLine(mark) ? new int[0] : isCell(mark) ? IntStream.of(cell(mark).points()).map(point -> layout.points.at[point]).toArray()
                : new int[] {layout.points.at[point(mark)]};
    }

    /** A cell belongs to the line that most of it belongs to. */
    @Override
    public String line(int mark) {
        return isLine(mark) ? "" : shades.shade(isCell(mark) ? shades.most(cell(mark).points()) : shades.of(point(mark))).key();
    }
}
