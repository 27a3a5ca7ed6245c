package app.winnow.picture.outcome;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Meaning;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one band: its card in the middle, the rows at both sides, and the lines from each row's sign to the card, which bend where the words end. */
final class BandPen {
    private static final double JOINS_APART = 3;
    private static final int STEPS = 16;
    private static final double RING = 4;
    /** Between a sign and its line. */
    static final double SPACE = 2;

    private final Seen seen;
    private final Columns columns;
    private final Sizes sizes;
    private final Drawn drawn;

    BandPen(Seen seen, Columns columns, Sizes sizes, Drawn drawn) {
        this.seen = seen;
        this.columns = columns;
        this.sizes = sizes;
        this.drawn = drawn;
    }

    /** The band between two heights: what of it is shown at the left and at the right has been chosen. */
    void draw(Band band, Card card, List<Row> servers, List<Row> needs, Box place) {
        List<Card.Line> lines = card.lines(place.height());
        double high = card.height(lines);
        double middle = place.y() + place.height() / 2;
        Box box = new Box(columns.cardLeft(), middle - high / 2, columns.card(), high);
        card(band, card, lines, box);
        rows(band, servers, box, middle, true);
        rows(band, needs, box, middle, false);
    }

    private void card(Band band, Card card, List<Card.Line> lines, Box box) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rect(box, 6, Fill.solid(Ink.SURFACE), Edge.LINE));
        double y = box.y() + card.padding();
        for (Card.Line line : lines) {
            shapes.add(new Shape.Text(line.words(), box.x() + card.padding(), y + line.height() - line.type().size() * Row.LEADING / 2, line.type(), Align.LEFT, line.ink(), 0));
            y += line.height();
        }
        Optional<String> inside = sizes.isAlone() && !band.isFolded() ? Optional.empty() : Optional.of(band.inside());
        int mark = drawn.mark(box, new Meaning("card " + band.key(), band.name().statement(), () -> OutcomeWords.facts(band), Servers.indexes(band.servings()), "", inside), shapes);
        drawn.needs(band, "", mark);
    }

    private void rows(Band band, List<Row> rows, Box card, double middle, boolean isLeft) {
        double text = sizes.frame().text();
        double y = middle - Side.height(rows, text) / 2;
        long joined = rows.stream().filter(row -> !row.joins().isEmpty()).count();
        int join = 0;
        for (Row row : rows) {
            double centre = y + row.said().above() + (row.height() - row.said().above()) / 2;
            double anchor = card.y() + card.height() * (join + .5) / Math.max(1, joined);
            join += row.joins().isEmpty() ? 0 : 1;
            row(band, row, new Box(isLeft ? columns.left() : columns.needsLeft(), y, columns.side(), row.height()), shapes(row, centre, anchor, isLeft), isLeft);
            y += row.height() + Side.APART * text;
        }
    }

    private void row(Band band, Row row, Box place, List<Shape> shapes, boolean isLeft) {
        if (row.meaning() == null) {
            drawn.ground(shapes);
            return;
        }
        int mark = drawn.mark(around(row, place, isLeft), isLeft ? known(row.meaning(), row.token()) : row.meaning(), shapes);
        if (isLeft) {
            drawn.serves(band, mark);
            row.beads().forEach(bead -> bead(band, bead, place.y() + place.height() / 2));
        } else {
            String key = row.meaning().key().substring(band.key().length() + 1);
            drawn.needs(band, key.equals("needs") ? "" : key, mark);
        }
    }

    /** A sign that is one offering is known by its code. */
    private Meaning known(Meaning meaning, Row.Token token) {
        return token.symbol() == null ? meaning : drawn.firstByCode(meaning, seen.portfolio().offerings().get(meaning.offerings()[0]).code());
    }

    private void bead(Band band, Row.Bead bead, double centre) {
        double x = columns.serversRight() - sizes.largest() - SPACE - bead.away();
        double half = sizes.beadsApart() / 2;
        drawn.serves(band, drawn.mark(new Box(x - half, centre - half, 2 * half, 2 * half), known(bead.meaning(), bead.token()), List.of(sign(bead.token(), x, centre))));
    }

    private static Shape sign(Row.Token token, double x, double y) {
        return token.symbol() != null ? new Shape.Sign(token.symbol(), x, y, token.radius(), token.fill(), token.edge())
                : new Shape.Rect(new Box(x - token.radius(), y - token.radius(), 2 * token.radius(), 2 * token.radius()), 2, token.fill(), token.edge());
    }

    /** The box of a row: its words and its sign, with room for a ring around them; beads have boxes of their own. */
    private Box around(Row row, Box place, boolean isLeft) {
        double words = row.said().lines().stream().mapToDouble(line -> sizes.lines().width(line, row.said().type())).max().orElse(0);
        double signs = columns.side() - columns.words();
        double width = (row.beads().isEmpty() ? words + signs : words) + 2 * RING;
        double right = columns.serversRight() + RING - (row.beads().isEmpty() ? 0 : signs + away(row));
        double x = Math.max(0, isLeft ? right - width : place.x() - RING);
        return new Box(x, place.y() - 1, Math.min(width, sizes.frame().width() - x), place.height() + 2);
    }

    /** How far beads move the words of their row away from the card. */
    private static double away(Row row) {
        return row.beads().isEmpty() ? 0 : row.beads().get(row.beads().size() - 1).away();
    }

    private List<Shape> shapes(Row row, double centre, double anchor, boolean isLeft) {
        List<Shape> shapes = new ArrayList<>();
        double signs = columns.side() - columns.words();
        double edge = isLeft ? columns.serversRight() : columns.needsLeft();
        double outward = isLeft ? 1 : -1;
        double sign = edge - outward * (sizes.largest() + SPACE);
        Row.Token token = row.token();
        for (int join = 0; join < row.joins().size(); join++) {
            double aside = (join - (row.joins().size() - 1) / 2.0) * JOINS_APART;
            double from = row.beads().isEmpty() ? token.radius() : row.beads().get(0).token().radius();
            shapes.add(new Shape.Poly(curve(sign + outward * (from + SPACE), edge, centre + aside, isLeft ? columns.cardLeft() : columns.cardRight(), anchor + aside), false, Fill.NONE,
                    row.joins().get(join)));
        }
        if (token.radius() > 0) {
            shapes.add(sign(token, sign, centre));
        }
        double line = row.said().type().size() * Row.LEADING;
        for (int at = 0; at < row.said().lines().size(); at++) {
            double y = centre + (at - (row.said().lines().size() - 1) / 2.0) * line;
            shapes.add(new Shape.Text(row.said().lines().get(at), edge - outward * (signs + away(row)), y, row.said().type(), isLeft ? Align.RIGHT : Align.LEFT, row.said().ink(), 0));
        }
        return shapes;
    }

    /** Straight to where the words end, then a cubic curve that leaves and arrives level, so that no two that begin below each other ever cross. */
    private static double[] curve(double from, double edge, double y, double to, double end) {
        double[] points = new double[2 * (STEPS + 2)];
        points[0] = from;
        points[1] = y;
        for (int step = 0; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            points[2 * step + 2] = edge + (to - edge) * share;
            points[2 * step + 3] = y + (end - y) * share * share * (3 - 2 * share);
        }
        return points;
    }
}
