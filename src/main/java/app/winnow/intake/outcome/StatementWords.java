package app.winnow.intake.outcome;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of one language that tell performance from topics, and how else its topics could be said. */
record StatementWords(Map<String, Set<String>> words, Map<String, Set<String>> firsts, Map<String, String> ways) {

    /** Every language of the two files, by its code, in the order of {@code statement-words.txt}. */
    static Map<String, StatementWords> load() {
        Map<String, Map<String, Set<String>>> words = new LinkedHashMap<>();
        WordFile.read(StatementWords.class, "statement-words.txt").forEach((name, list) -> {
            String[] both = name.split(" ", 2);
            Set<String> plain = words.computeIfAbsent(both[0], any -> new LinkedHashMap<>()).computeIfAbsent(both[1], any -> new LinkedHashSet<>());
            list.forEach(word -> plain.add(Texts.plain(word)));
        });
        Map<String, Map<String, String>> ways = readWays();
        Map<String, StatementWords> all = new LinkedHashMap<>();
        words.forEach((language, its) -> all.put(language, new StatementWords(its, firsts(its), ways.getOrDefault(language, Map.of()))));
        return all;
    }

    /** Sentences hold commas, so they are no lists of words. */
    private static Map<String, Map<String, String>> readWays() {
        Map<String, Map<String, String>> ways = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(StatementWords.class.getResourceAsStream("statement-ways.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && line.indexOf(':') > 0).forEach(line -> {
                String[] both = line.substring(0, line.indexOf(':')).strip().split(" ", 2);
                ways.computeIfAbsent(both[0], any -> new LinkedHashMap<>()).put(Texts.plain(both[1]), line.substring(line.indexOf(':') + 1).strip());
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return ways;
    }

    private static Map<String, Set<String>> firsts(Map<String, Set<String>> words) {
        Map<String, Set<String>> firsts = new LinkedHashMap<>();
        words.forEach((list, its) -> its.forEach(word -> firsts.computeIfAbsent(list, any -> new HashSet<>()).add(word.split(" ", 2)[0])));
        return firsts;
    }

    /** Whether some phrase of a list begins with this word. */
    boolean begins(String list, String word) {
        return firsts.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether this word is on the list of that name. */
    boolean has(String list, String word) {
        return of(list).contains(word);
    }

    /** A list; empty when the language has none. */
    Set<String> of(String list) {
        return words.getOrDefault(list, Set.of());
    }

    /** How many of these words are small words of the language. */
    int small(Set<String> text) {
        Set<String> small = of("small");
        int count = 0;
        for (String word : text) {
            count += small.contains(word) ? 1 : 0;
        }
        return count;
    }
}
