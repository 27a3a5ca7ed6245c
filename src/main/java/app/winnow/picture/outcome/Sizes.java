package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Lines;
import app.winnow.picture.Shape;
import java.util.List;

/** The measures of one picture: text, the columns' width for words, signs, and the most hours of an offering in it, which has the largest sign. {@code isAlone}: one outcome has all the room. */
record Sizes(Frame frame, Lines lines, double words, double mostHours, boolean isAlone) {
    private static final double LARGEST = .62;
    private static final double SMALLEST = .34;
    private static final double BEAD = .44;

    Shape.Type type() {
        return new Shape.Type(frame.text(), Shape.Weight.REGULAR);
    }

    Shape.Type strong() {
        return new Shape.Type(frame.text(), Shape.Weight.SEMIBOLD);
    }

    /** The radius of the largest sign. */
    double largest() {
        return frame.text() * LARGEST * (isAlone ? 1.25 : 1);
    }

    /** By area: of unknown hours (NaN) the smallest. */
    double radius(double hours) {
        double least = frame.text() * SMALLEST;
        return Double.isNaN(hours) || mostHours <= 0 ? least : Math.max(least, largest() * Math.sqrt(Math.min(1, hours / mostHours)));
    }

    /** The radius of a sign among others in a line. */
    double bead(double hours) {
        double least = frame.text() * SMALLEST;
        return Double.isNaN(hours) || mostHours <= 0 ? least : least + (frame.text() * BEAD - least) * Math.sqrt(Math.min(1, hours / mostHours));
    }

    /** How far the middles of such signs are apart. */
    double beadsApart() {
        return 2 * frame.text() * BEAD + 2;
    }

    /** These words in a side column. */
    List<String> wrapped(String text, Shape.Type type) {
        return lines.of(text, type, words);
    }

    /** What stands for several offerings together. */
    Row.Token several(double hours) {
        return new Row.Token(null, Math.max(radius(hours), frame.text() * .42), new Fill(Ink.INK_2, Fill.Style.PALE), Edge.of(Ink.INK_2));
    }
}
