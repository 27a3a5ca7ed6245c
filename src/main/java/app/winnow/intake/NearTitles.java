package app.winnow.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The titles nearest to one that is misspelt, shortened or in another order. Only titles that share some of its rarest groups of three letters are looked
 * at closely, so that 20,000 titles are searched in moments.
 */
final class NearTitles {
    /** Less alike than this is not worth showing. */
    static final double LEAST = 0.6;
    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 8;
    private static final int RAREST = 12;
    private static final int LONGEST = 120;
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    /** A title by its place in the list, and how alike it is, 0-1. */
    record Near(int at, double likeness) { }

    private final List<String> titles;
    private final Map<Long, int[]> places = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private final int[] shared;

    NearTitles(List<String> titles) {
        this.titles = titles;
        this.shared = new int[titles.size()];
        for (int at = 0; at < titles.size(); at++) {
            for (long three : threes(TitleKey.of(titles.get(at)))) {
                int count = counts.merge(three, 1, Integer::sum);
                int[] list = places.computeIfAbsent(three, key -> new int[2]);
                if (count > list.length) {
                    list = Arrays.copyOf(list, count * 2);
                    places.put(three, list);
                }
                list[count - 1] = at;
            }
        }
    }

    /** The nearest ones, nearest first. */
    List<Near> nearest(String title) {
        String key = TitleKey.of(title);
        List<Long> rarest = threes(key).stream().filter(counts::containsKey).sorted(Comparator.comparingInt(counts::get)).limit(RAREST).toList();
        List<Integer> touched = new ArrayList<>();
        for (long three : rarest) {
            int[] list = places.get(three);
            for (int at = 0; at < counts.get(three); at++) {
                if (shared[list[at]]++ == 0) {
                    touched.add(list[at]);
                }
            }
        }
        List<Near> near = touched.stream().sorted(Comparator.<Integer>comparingInt(at -> -shared[at]).thenComparing(at -> at)).limit(LOOKED_AT)
                .map(at -> new Near(at, likeness(title, titles.get(at)))).filter(found -> found.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed()).limit(SHOWN).toList();
        touched.forEach(at -> shared[at] = 0);
        return near;
    }

    private static Set<Long> threes(String key) {
        Set<Long> threes = new HashSet<>();
        String padded = " " + key + " ";
        for (int at = 0; at + 3 <= padded.length(); at++) {
            threes.add((long) padded.charAt(at) << 32 | (long) padded.charAt(at + 1) << 16 | padded.charAt(at + 2));
        }
        return threes;
    }

    /** How alike two titles are, 0-1, by words and by letters. Other numbers make another course: "Excel 1" is not "Excel 2". */
    static double likeness(String one, String other) {
        String first = TitleKey.of(one);
        String second = TitleKey.of(other);
        if (first.equals(second)) {
            return 1;
        }
        if (Likeness.bare(one).equals(Likeness.bare(other))) {
            return 0.95;
        }
        if (!numbers(first).equals(numbers(second))) {
            return Math.min(0.5, letters(first, second));
        }
        double alike = Math.max(words(first, second), letters(first, second));
        return Math.min(0.99, Likeness.near(one, other) ? Math.max(0.7, alike) : alike);
    }

    private static List<String> numbers(String key) {
        return Arrays.stream(NOT_DIGITS.split(key)).filter(number -> !number.isEmpty()).sorted().toList();
    }

    private static double words(String one, String other) {
        Set<String> first = Set.of(Arrays.stream(one.split(" ")).distinct().toArray(String[]::new));
        Set<String> second = Set.of(Arrays.stream(other.split(" ")).distinct().toArray(String[]::new));
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
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
