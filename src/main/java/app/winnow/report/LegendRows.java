package app.winnow.report;

import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Lines;
import app.winnow.picture.Numbers;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Type;
import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/** A legend in rows: one entry beside the other as long as there is room. An entry that is too long for a row has several lines; its number stands behind the last one. */
final class LegendRows {
    /** What keeps a count from its name: blanks that stay two, and a sign where the name is a number itself. */
    private static final String BEHIND = "\u00a0\u00a0";
    private static final String APART = " \u00b7 ";
    private static final Lines LINES = new Lines();
    private final List<Shape> shapes = new ArrayList<>();
    private final double text;
    private final double left;
    private final double width;
    private double x;
    private double y;

    /** Rows from this place on, so many pixels wide, with text of this size. */
    LegendRows(double text, double left, double top, double width) {
        this.text = text;
        this.left = left;
        this.width = width;
        y = top;
    }

    void add(LegendLine entry) {
        double sign = hasSign(entry) ? text * 1.7 : 0;
        List<String> name = LINES.of(Cleaned.line(entry.name()), type(), width - sign);
        double widest = name.stream().mapToDouble(this::width).max().orElse(0);
        String count = entry.key().isEmpty() && entry.count() == 0 ? "" : Numbers.whole(entry.count());
        String behindName = count.isEmpty() ? "" : (entry.endsInNumber() ? APART : BEHIND) + count;
        double behind = width(behindName);
        if (x > 0 && x + sign + widest + behind > width) {
            x = 0;
            y += row();
        }
        if (hasSign(entry)) {
            shapes.add(new Shape.Sign(entry.symbol(), left + x + text * .55, y + row() / 2, text * .55, entry.fill(), Edge.NONE));
        }
        double end = sign + (name.isEmpty() ? 0 : width(name.get(name.size() - 1)));
        boolean fits = x + end + behind <= width;
        for (int at = 0; at < name.size(); at++) {
            y += at == 0 ? 0 : row();
            // One text of both: in the letters of another machine they would run into each other.
            words(name.get(at) + (fits && at == name.size() - 1 ? behindName : ""), x + sign, Ink.INK);
        }
        if (!count.isEmpty() && (!fits || name.isEmpty())) {
            y += fits ? 0 : row();
            words(count, fits ? x + end : sign, Ink.INK_2);
        }
        x += Math.max(sign + widest, end + behind) + text * 2;
    }

    private void words(String words, double from, Ink ink) {
        shapes.add(new Shape.Text(words, left + from, y + row() / 2, type(), Align.LEFT, ink, 0));
    }

    /** What was added, as shapes. */
    List<Shape> shapes() {
        return shapes;
    }

    /** Where the last row ends. */
    double bottom() {
        return y + row();
    }

    private double row() {
        return text * 1.7;
    }

    private double width(String words) {
        return LINES.width(words, type());
    }

    private Type type() {
        return new Type(text, Weight.REGULAR);
    }

    /** What stands for nothing that is painted has no sign. */
    private static boolean hasSign(LegendLine entry) {
        return entry.symbol() != null && !entry.fill().equals(Fill.NONE);
    }
}
