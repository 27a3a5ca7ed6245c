package app.winnow.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of at most a width, by the advances of the bundled font. Nothing is ever left out: a word that is wider than a line goes on in the next. */
public final class Lines {
    /** The heavier weights are wider than Regular, by no more than this. */
    private static final double HEAVY = 1.08;

    private final Advances advances = new Advances();

    /** How wide these words are in one line, in pixels. */
    public double width(String words, Shape.Type type) {
        boolean heavy = type.weight() == Shape.Weight.SEMIBOLD || type.weight() == Shape.Weight.BOLD;
        return advances.width(words, type.size()) * (heavy ? HEAVY : 1);
    }

    /** These words in lines of at most this many pixels; a single character always has a place. No words are no line. */
    public List<String> of(String words, Shape.Type type, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, type) <= most) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = rest(word, type, most, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Puts whole lines of a word that is too wide for one aside, and gives what is left of it. */
    private String rest(String word, Shape.Type type, double most, List<String> lines) {
        String left = word;
        while (width(left, type) > most && left.codePointCount(0, left.length()) > 1) {
            int end = left.offsetByCodePoints(0, 1);
            while (width(left.substring(0, left.offsetByCodePoints(end, 1)), type) <= most) {
                end = left.offsetByCodePoints(end, 1);
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }
}
