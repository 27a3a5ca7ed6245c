package app.winnow.desktop.match;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Offerings are alike that share at least half of the words of their two titles (Jaccard 1901), numbers and words of one or two letters aside. */
final class AlikeTitles implements FindsAlike {
    private static final double ENOUGH = .5;
    private static final int MOST = 200;

    private final int[][] words;
    private final int[][] uses;

    private AlikeTitles(int[][] words, int[][] uses) {
        this.words = words;
        this.uses = uses;
    }

    /** Reads every title once. */
    static AlikeTitles of(Portfolio portfolio) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] words = new int[portfolio.offerings().size()][];
        for (int at = 0; at < words.length; at++) {
            words[at] = words(portfolio.offerings().get(at)).stream().mapToInt(word -> numbers.computeIfAbsent(word, fresh -> numbers.size())).toArray();
        }
        return new AlikeTitles(words, uses(words, numbers.size()));
    }

    private static Set<String> words(Offering offering) {
        Set<String> words = new HashSet<>(List.of(offering.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    private static int[][] uses(int[][] words, int count) {
        int[] sizes = new int[count];
        Arrays.stream(words).flatMapToInt(Arrays::stream).forEach(word -> sizes[word]++);
        int[][] uses = Arrays.stream(sizes).mapToObj(size -> new int[size]).toArray(int[][]::new);
        for (int at = 0; at < words.length; at++) {
            for (int word : words[at]) {
                uses[word][uses[word].length - sizes[word]--] = at;
            }
        }
        return uses;
    }

    @Override
    public int[] of(int index) {
        if (index >= words.length) {
            return new int[0];
        }
        int[] shared = new int[words.length];
        for (int word : words[index]) {
            for (int other : uses[word]) {
                shared[other]++;
            }
        }
        shared[index] = 0;
        return IntStream.range(0, shared.length).filter(other -> shared[other] > 0 && likeness(index, other, shared[other]) >= ENOUGH).boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> likeness(index, other, shared[other])).reversed().thenComparing(other -> other))
                .limit(MOST).mapToInt(Integer::intValue).toArray();
    }

    private double likeness(int one, int other, int both) {
        return both / (double) (words[one].length + words[other].length - both);
    }
}
