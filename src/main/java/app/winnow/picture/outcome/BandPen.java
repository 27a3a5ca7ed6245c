package app.winnow.picture.outcome;

import app.winnow.picture.Box;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.MeaningList.Meaning;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one band: its card in the middle, the rows at both sides, and the lines from each row's sign to the card, which bend where the words end. */
final class BandPen {
    private static final double JOINS_APART = 3;
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
            shapes.add(new Shape.Text(line.words(), box.x() + card.padding(), y + line.height() / 2, line.type(), Align.LEFT, line.ink(), 0));
            y += line.height();
        }
        Optional<String> inside = sizes.isAlone() && !band.isFolded() ? Optional.empty() : Optional.of(band.inside());
        int mark = drawn.mark(box, new Meaning("card " + band.key(), band.statement(), OutcomeWords.facts(band), Servers.indexes(band.servings()), "", inside), shapes);
        drawn.needs(band, "", mark);
    }

    private void rows(Band band, List<Row> rows, Box card, double middle, boolean isLeft) {
        double text = sizes.frame().text();
        double y = middle - Side.height(rows, text) / 2;
        long joined = rows.stream().filter(row -> !row.joins().isEmpty()).count();
        int join = 0;
        for (Row row : rows) {
            double centre = y + row.height() / 2;
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
        boolean isOffering = isLeft && row.token().symbol() != null;
        Meaning meaning = isOffering ? drawn.firstByCode(row.meaning(), seen.portfolio().offerings().get(row.meaning().offerings()[0]).code()) : row.meaning();
        int mark = drawn.mark(around(row, place, isLeft), meaning, shapes);
        if (isLeft) {
            drawn.serves(band, mark);
        } else {
            String key = row.meaning().key().substring(band.key().length() + 1);
            drawn.needs(band, key.equals("needs") ? "" : key, mark);
        }
    }

    /** The box of a row: its words and its sign. */
    private Box around(Row row, Box place, boolean isLeft) {
        double words = row.lines().stream().mapToDouble(line -> sizes.lines().width(line, row.type())).max().orElse(0);
        double width = Math.min(place.width(), words + place.width() - columns.words());
        return new Box(isLeft ? place.right() - width : place.x(), place.y(), width, place.height());
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
            shapes.add(new Shape.Poly(new double[] {sign + outward * (token.radius() + SPACE), centre + aside, edge, centre + aside, isLeft ? columns.cardLeft() : columns.cardRight(), anchor + aside},
                    false, Fill.NONE, row.joins().get(join)));
        }
        if (token.symbol() != null) {
            shapes.add(new Shape.Sign(token.symbol(), sign, centre, token.radius(), token.fill(), token.edge()));
        } else if (token.radius() > 0) {
            shapes.add(new Shape.Rect(new Box(sign - token.radius(), centre - token.radius(), 2 * token.radius(), 2 * token.radius()), 2, token.fill(), token.edge()));
        }
        double line = row.type().size() * Row.LEADING;
        for (int at = 0; at < row.lines().size(); at++) {
            double y = centre + (at - (row.lines().size() - 1) / 2.0) * line;
            shapes.add(new Shape.Text(row.lines().get(at), edge - outward * signs, y, row.type(), isLeft ? Align.RIGHT : Align.LEFT, row.ink(), 0));
        }
        return shapes;
    }
}
