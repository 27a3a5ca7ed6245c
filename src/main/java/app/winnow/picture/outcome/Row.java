package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.MeaningList.Meaning;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.util.List;

/**
 * A row of a column beside a card: its lines of words, what stands at its end towards the card, the lines that join it to the card, and what it means.
 * A row that counts several has {@code beads}: its offerings as small signs in a line, the weightiest next to the card.
 */
record Row(List<String> lines, Shape.Type type, Ink ink, Token token, List<Edge> joins, Meaning meaning, List<Bead> beads) {
    /** Lines of words are so many times their size apart. */
    static final double LEADING = 1.3;

    /** A mark's sign; a box where {@code symbol} is null. */
    record Token(Symbol symbol, double radius, Fill fill, Edge edge) {
        /** Nothing. */
        static final Token NONE = new Token(null, 0, Fill.NONE, Edge.NONE);
    }

    /** One of several, so far from the place next to the card. */
    record Bead(Token token, Meaning meaning, double away) { }

    /** Only words, which are no mark. */
    static Row words(List<String> lines, Shape.Type type, Ink ink) {
        return new Row(lines, type, ink, Token.NONE, List.of(), null, List.of());
    }

    double height() {
        return Math.max(lines.size() * type.size() * LEADING, 2 * token.radius() + 2);
    }
}
