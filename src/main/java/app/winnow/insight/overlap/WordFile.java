package app.winnow.insight.overlap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A list of words that people can extend without touching code: UTF-8 lines {@code name: word, word}, {@code #} for remarks. A name may stand on several lines. */
record WordFile(List<Line> lines) {
    /** One line: its name in parts ("level en"), and its words as written. */
    record Line(List<String> name, List<String> words) {
        String first() {
            return name.get(0);
        }

        /** What follows the dot in the first part of the name, "" when there is none. */
        String value() {
            int dot = first().indexOf('.');
            return dot < 0 ? "" : first().substring(dot + 1);
        }

        String kind() {
            int dot = first().indexOf('.');
            return dot < 0 ? first() : first().substring(0, dot);
        }

        /** The second part of the name, "" when there is none. */
        String language() {
            return name.size() < 2 ? "" : name.get(1);
        }
    }

    /** A class-path resource of this room. */
    static WordFile of(String resource) {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    lines.add(new Line(List.of(line.substring(0, colon).strip().split("\\s+")), words(line.substring(colon + 1))));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new WordFile(lines);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
