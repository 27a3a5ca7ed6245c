package app.winnow.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A title taken apart once, to be held against many others. */
final class TitleWords {
    private static final int LONGEST = 120;
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private final String title;
    private final String key;
    private final List<String> words;
    private final Set<String> distinct;
    private final List<String> numbers;
    private String bare;

    TitleWords(String title) {
        this.title = title;
        key = TitleKey.of(title);
        words = List.of(key.split(" "));
        distinct = Set.copyOf(words);
        numbers = key.chars().noneMatch(Character::isDigit) ? List.of() : Arrays.stream(NOT_DIGITS.split(key)).filter(number -> !number.isEmpty()).sorted().toList();
    }

    /** As {@link TitleKey}. */
    String key() {
        return key;
    }

    /** Its words in order. */
    List<String> words() {
        return words;
    }

    private String bare() {
        if (bare == null) {
            bare = Likeness.bare(title);
        }
        return bare;
    }

    static double likeness(String one, String other) {
        return new TitleWords(one).likeness(new TitleWords(other));
    }

    /**
     * How alike two titles are, 0-1: 1 the same but for case, blanks and prefix, 0.95 but for revision and language; else by words and by letters.
     * Other numbers make another course: "Excel 1" is not "Excel 2".
     */
    double likeness(TitleWords other) {
        if (key.equals(other.key)) {
            return 1;
        }
        double letters = letters(key, other.key);
        double words = 2.0 * distinct.stream().filter(other.distinct::contains).count() / (distinct.size() + other.distinct.size());
        double alike = Math.max(letters, words);
        if (alike >= 0.4 && bare().equals(other.bare())) {
            return 0.95;
        }
        if (!numbers.equals(other.numbers)) {
            return Math.min(0.5, alike);
        }
        return Math.min(0.94, alike);
    }

    /** One less the share of letters to change (Levenshtein 1966). */
    private static double letters(String one, String other) {
        String first = one.substring(0, Math.min(LONGEST, one.length()));
        String second = other.substring(0, Math.min(LONGEST, other.length()));
        int[] row = new int[second.length() + 1];
        Arrays.setAll(row, at -> at);
        for (int at = 1; at <= first.length(); at++) {
            int diagonal = row[0];
            row[0] = at;
            for (int to = 1; to <= second.length(); to++) {
                int above = row[to];
                int changed = diagonal + (first.charAt(at - 1) == second.charAt(to - 1) ? 0 : 1);
                row[to] = Math.min(changed, Math.min(above, row[to - 1]) + 1);
                diagonal = above;
            }
        }
        int longest = Math.max(first.length(), second.length());
        return longest == 0 ? 0 : 1 - (double) row[second.length()] / longest;
    }
}
