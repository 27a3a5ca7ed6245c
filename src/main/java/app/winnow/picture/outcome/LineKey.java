package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Ink;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Words;
import java.util.List;

/** What the lines mean, in one line below the picture, as far as it has room. */
final class LineKey {
    private static final Words WORDS = OutcomeMap.WORDS;
    private static final int KEYS = 4;

    private final Sizes sizes;
    private final Columns columns;

    LineKey(Sizes sizes, Columns columns) {
        this.sizes = sizes;
        this.columns = columns;
    }

    void add(List<Shape> shapes, double y) {
        double text = sizes.frame().text();
        double x = columns.left();
        for (int at = 0; at < KEYS; at++) {
            String words = WORDS.of("key." + at);
            double width = (at < 2 ? 3 * text : 0) + sizes.lines().width(words, sizes.type());
            if (x + width > columns.right()) {
                return;
            }
            if (at < 2) {
                shapes.add(new Shape.Line(x, y, x + 2.4 * text, y, new Edge(at == 0 ? Ink.INK_2 : Ink.INK_3, 1.75, at == 1)));
            }
            shapes.add(new Shape.Text(words, x + (at < 2 ? 3 * text : 0), y, sizes.type(), Align.LEFT, Ink.INK_2, 0));
            x += width + 2 * text;
        }
    }
}
