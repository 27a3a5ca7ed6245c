package app.winnow.picture.bubble;

import app.winnow.picture.Advances;
import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import java.util.ArrayList;
import java.util.List;

/** Words in one size, and the boxes that they fill. */
record Lettering(Advances advances, Frame frame) {
    /** Line height in sizes. */
    static final double LINE = 1.25;

    double width(String words) {
        return advances.width(words, frame.text());
    }

    double line() {
        return frame.text() * LINE;
    }

    Shape.Text text(String words, double x, double y, Align align, Ink ink) {
        return new Shape.Text(words, x, y, new Shape.Type(frame.text(), Shape.Weight.REGULAR), align, ink, 0);
    }

    /** The box that words of one line fill. */
    Box box(Shape.Text text) {
        double wide = width(text.words());
        double left = switch (text.align()) {
            case LEFT -> text.x();
            case CENTER -> text.x() - wide / 2;
            case RIGHT -> text.x() - wide;
        };
        return new Box(left, text.y() - line() / 2, wide, line());
    }

    /** Words broken at blanks into lines of at most this width; a word alone may be wider. */
    List<String> lines(String words, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > widest) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
