package app.winnow.insight.aid;

import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which parts of a description are known, from the file {@code text-words} that people may extend. */
final class WordLists {
    private static final ResourceBundle LISTS = ResourceBundle.getBundle("app.winnow.insight.aid.text-words");

    private WordLists() { }

    static List<String> of(String key) {
        return Stream.of(LISTS.getString(key).strip().split("\\s*,\\s*")).filter(word -> !word.isEmpty()).toList();
    }

    /** Any of these words, the longest first, as a part of a pattern. */
    static String any(String... keys) {
        return Stream.of(keys).flatMap(key -> of(key).stream()).distinct().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A pattern in which case does not count and letters of all languages are letters. */
    static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
