package app.winnow.intake.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list of words that people can extend without touching code: UTF-8 lines {@code name: word, word}, {@code #} for remarks. A name may
 * stand on several lines.
 */
public final class WordFile {
    private WordFile() { }

    /** All words of a class-path resource by name, in the order of the file. */
    public static Map<String, List<String>> read(Class<?> beside, String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line.strip(), words);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static void take(String line, Map<String, List<String>> words) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        List<String> named = words.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>());
        for (String word : line.substring(colon + 1).split(",")) {
            if (!word.isBlank()) {
                named.add(word.strip());
            }
        }
    }
}
