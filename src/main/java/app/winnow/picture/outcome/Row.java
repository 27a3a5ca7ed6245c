package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Meaning;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.util.List;

/**
 * A row of a column beside a card: its lines of words, what stands at its end towards the card, the lines that join it to the card, and what it means.
 * A row that counts several has {@code beads}: its offerings as small signs in a line, the weightiest next to the card.
 */
record Row(Said said, Token token, List<Edge> joins, Meaning meaning, List<Bead> beads) {
    /** Lines of words are so many times their size apart. */
    static final double LEADING = 1.3;

    /** Words in lines, with so much room above them. */
    record Said(List<String> lines, Shape.Type type, Ink ink, double above) {
        Said(List<String> lines, Shape.Type type, Ink ink) {
            this(lines, type, ink, 0);
        }

        double height() {
            return lines.size() * type.size() * LEADING;
        }
    }

    /** A mark's sign; a box where {@code symbol} is null. */
    record Token(Symbol symbol, double radius, Fill fill, Edge edge) {
        /** Nothing. */
        static final Token NONE = new Token(null, 0, Fill.NONE, Edge.NONE);
    }

    /** One of several, so far from the place next to the card. */
    record Bead(Token token, Meaning meaning, double away) { }

    /** Only words, which are no mark. */
    static Row words(Said said) {
        return new Row(said, Token.NONE, List.of(), null, List.of());
    }

    double height() {
        return said.above() + Math.max(said.height(), 2 * token.radius() + 2);
    }
}
