package app.winnow.picture;

import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Type;
import app.winnow.picture.Shape.Weight;
import java.util.List;

/** Words of one size: how wide they are, how a sentence breaks into lines, and the words as shapes. */
public final class Lettering {
    private static final double LINE = 1.35;
    /** Semibold letters are a little wider than those of the table. */
    private static final double HEAVY = 1.06;

    private final Advances advances;
    private final double size;

    /** Words of this size in pixels. */
    public Lettering(Advances advances, double size) {
        this.advances = advances;
        this.size = size;
    }

    /** The same letters in another size. */
    public Lettering sized(double other) {
        return new Lettering(advances, other);
    }

    /** Their width in pixels, rounded up. */
    public double width(String words) {
        return Math.ceil(advances.width(words, size));
    }

    /** The same in semibold. */
    public double heavy(String words) {
        return Math.ceil(advances.width(words, size) * HEAVY);
    }

    /** From one line to the next, in pixels. */
    public double line() {
        return Math.ceil(size * LINE);
    }

    /** The sentence in lines of at most this width; a single word that is wider has a line of its own. */
    public List<String> lines(String sentence, double width) {
        return Lines.whole(sentence, line -> width(line) <= width);
    }

    /** Words that begin here; {@code y} is the middle of the line. */
    public Shape.Text left(String words, double x, double y, Ink ink) {
        return shape(words, x, y, Align.LEFT, ink, Weight.REGULAR);
    }

    /** Words that end here. */
    public Shape.Text right(String words, double x, double y, Ink ink) {
        return shape(words, x, y, Align.RIGHT, ink, Weight.REGULAR);
    }

    /** Words around this middle. */
    public Shape.Text center(String words, double x, double y, Ink ink) {
        return shape(words, x, y, Align.CENTER, ink, Weight.REGULAR);
    }

    /** Words in another weight. */
    public Shape.Text shape(String words, double x, double y, Align align, Ink ink, Weight weight) {
        return new Shape.Text(words, x, y, new Type(size, weight), align, ink, 0);
    }
}
