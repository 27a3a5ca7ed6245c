package app.winnow.model.forget;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a name in texts as whole words: in any case, composed or decomposed, its words parted by blanks of any kind, dots, hyphens or underlines (as in an
 * e-mail address), in the order that was typed, in the order of speech, or with the last word first.
 */
public final class NamePattern {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final String GAP = "(?:[\\s\\p{Z}._+-]|&nbsp;|&#160;)+";
    private static final String COMMA = "(?:[\\s\\p{Z}._+,;-]|&nbsp;|&#160;)+";

    private final Pattern pattern;
    private final String mark;

    /** The pattern of a name. */
    public NamePattern(Forget.Name name) {
        List<String> typed = words(name.text());
        List<String> words = spoken(name.text());
        Set<String> orders = new LinkedHashSet<>(List.of(joined(words, GAP), joined(typed, name.text().contains(",") ? COMMA : GAP)));
        if (words.size() > 1) {
            String last = words.get(words.size() - 1);
            orders.add(spelled(last) + COMMA + joined(words.subList(0, words.size() - 1), GAP));
        }
        pattern = Pattern.compile("(?<!" + LETTER + ")(?:" + String.join("|", orders) + ")(?!" + LETTER + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        mark = pattern.matcher(Words.of("mark")).find() ? Words.of("mark.other") : Words.of("mark");
    }

    /** The words in the order of speech: what stands before a comma comes last. */
    private static List<String> spoken(String name) {
        int comma = name.indexOf(',');
        return comma <= 0 ? words(name) : words(name.substring(comma + 1) + " " + name.substring(0, comma));
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(name.split("[\\s\\p{Z},]+")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of(name) : words;
    }

    private static String joined(List<String> words, String gap) {
        return words.stream().map(NamePattern::spelled).collect(Collectors.joining(gap));
    }

    private static String spelled(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return composed.equals(decomposed) ? Pattern.quote(word) : "(?:" + Pattern.quote(composed) + "|" + Pattern.quote(decomposed) + ")";
    }

    /** Whether the name stands in it. */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The text with a mark instead of the name. */
    public String without(String text) {
        return isIn(text) ? pattern.matcher(text).replaceAll(java.util.regex.Matcher.quoteReplacement(mark)) : text;
    }
}
