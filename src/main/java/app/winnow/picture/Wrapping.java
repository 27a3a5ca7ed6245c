package app.winnow.picture;

import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/** Words in lines of a width: whole words or nothing, never cut. */
public final class Wrapping {
    /** Semibold and bold are at most so much wider than the regular letters that {@link Advances} knows. */
    private static final double HEAVY = 1.08;
    private static final double BLANK = .236;
    /** No text is narrower than this share of its size a letter on average; what cannot fit is not measured. */
    private static final double NARROW = .3;

    private final Advances advances = new Advances();

    /** The width of a line in pixels, never less than it is. */
    public double width(String line, Shape.Type type) {
        return advances.width(line, type.size()) * (type.weight() == Weight.REGULAR || type.weight() == Weight.LIGHT ? 1 : HEAVY);
    }

    /** The words in at most so many lines of at most this width; no line at all where they do not fit. */
    public List<String> lines(String words, double width, int most, Shape.Type type) {
        if (most < 1 || words.isBlank() || words.length() * NARROW * type.size() > width * most) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double filled = 0;
        for (String word : words.strip().split("\\s+")) {
            double wide = width(word, type);
            double next = line.length() == 0 ? wide : filled + BLANK * HEAVY * type.size() + wide;
            if (next > width && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                next = wide;
            }
            if (wide > width || lines.size() == most) {
                return List.of();
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            filled = next;
        }
        lines.add(line.toString());
        return lines;
    }
}
