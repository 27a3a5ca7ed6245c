package app.winnow.intake.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other words for our columns and values in the languages of the intake, best first: the room's own {@code synonyms.txt}. */
final class Synonyms {
    /** Those of the room. */
    static final Synonyms OURS = load("synonyms.txt");
    private final Map<String, List<String>> words;

    private Synonyms(Map<String, List<String>> words) {
        this.words = words;
    }

    /** The words for this key, as {@link Headings#plain} writes them; empty when there are none. */
    List<String> of(String key) {
        return words.getOrDefault(key, List.of());
    }

    private static Synonyms load(String resource) {
        Map<String, List<String>> words = new HashMap<>();
        try (InputStream in = Synonyms.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int equals = line.indexOf('=');
                List<String> more = Stream.of(line.substring(equals + 1).split("\\|")).map(Headings::plain).filter(word -> !word.isEmpty()).toList();
                words.computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>()).addAll(more);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Synonyms(words);
    }
}
