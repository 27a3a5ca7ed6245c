package app.winnow.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Breaks words into lines of at most a width, by the advances of the bundled font. Nothing is ever cut. */
public final class Lines {
    /** The heavier weights are wider than Regular, by no more than this. */
    private static final double HEAVY = 1.08;
    /** No text is narrower than this share of its size a letter on average; what cannot fit is not measured. */
    private static final double NARROW = .3;

    private final Advances advances = new Advances();

    /** How wide these words are in one line, in pixels, never less than they are. */
    public double width(String words, Shape.Type type) {
        boolean heavy = type.weight() == Shape.Weight.SEMIBOLD || type.weight() == Shape.Weight.BOLD;
        return advances.width(words, type.size()) * (heavy ? HEAVY : 1);
    }

    /** These words in lines of at most this many pixels; a word that is wider goes on in the next, a single character always has a place. No words are no line. */
    public List<String> of(String words, Shape.Type type, double most) {
        return fill(words, line -> width(line, type) <= most, (word, lines) -> rest(word, type, most, lines));
    }

    /** These words in at most so many lines of at most this width, each word whole; no line at all where they do not fit. */
    public List<String> whole(String words, double width, int most, Shape.Type type) {
        if (most < 1 || words.length() * NARROW * type.size() > width * most) {
            return List.of();
        }
        List<String> lines = whole(words, line -> width(line, type) <= width);
        return lines.size() > most || lines.stream().anyMatch(line -> width(line, type) > width) ? List.of() : lines;
    }

    /** These words in lines that fit, each word whole; one that does not fit has a line of its own. */
    static List<String> whole(String words, Predicate<String> fits) {
        return fill(words, fits, (word, lines) -> word);
    }

    /** {@code rest} gives what a line begins with when this word begins it, after it put aside what is more than a line. */
    private static List<String> fill(String words, Predicate<String> fits, BiFunction<String, List<String>, String> rest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits.test(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = rest.apply(word, lines);
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
