package app.winnow.insight.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Groups of words that belong together in learning and work, in several languages, from {@code related-words.txt}: {@code [group]}, then lines
 * {@code en: name, name; companion, companion}. A name stands for the group; a companion goes with it and may stand for others too. {@code #} begins a remark.
 */
final class RelatedWords {

    /** A word or a few words in a row. */
    record Word(String text, boolean isName) { }

    /** A group by its name in the file, with its words by language. */
    record Group(String name, Map<Language, List<Word>> words) { }

    private RelatedWords() { }

    /** The groups of the program's own file, in its order. */
    static List<Group> own() {
        try (InputStream in = Objects.requireNonNull(RelatedWords.class.getResourceAsStream("related-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** IllegalArgumentException with the line that is neither a group nor words of a language. */
    static List<Group> read(List<String> lines) {
        List<Group> groups = new ArrayList<>();
        for (String each : lines) {
            String line = each.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                groups.add(new Group(line.substring(1, line.length() - 1).strip(), new EnumMap<>(Language.class)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                take(line, groups);
            }
        }
        return List.copyOf(groups);
    }

    private static void take(String line, List<Group> groups) {
        int colon = line.indexOf(':');
        Language language = colon < 0 ? null : Language.named(line.substring(0, colon)).orElse(null);
        if (language == null || groups.isEmpty()) {
            throw new IllegalArgumentException("neither a group nor words of a language: " + line);
        }
        List<Word> words = groups.get(groups.size() - 1).words().computeIfAbsent(language, key -> new ArrayList<>());
        String[] halves = line.substring(colon + 1).split(";", 2);
        for (int half = 0; half < halves.length; half++) {
            for (String word : halves[half].split(",")) {
                if (!word.isBlank()) {
                    words.add(new Word(word.strip(), half == 0));
                }
            }
        }
    }
}
