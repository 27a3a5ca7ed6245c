package app.winnow.intake.outcome;

import app.winnow.intake.value.WordFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sets of outcomes for common functions, to begin with: workshop examples of ours without baseline and target, which only a sponsor knows. Each is a file in
 * {@code starters}, of the same columns as an outcomes file and separated by bars, so that a copy can be extended and opened as a list. For whom an outcome
 * typically is stands beside it and is not taken over: an audience in our words would keep it from offerings that name theirs otherwise.
 */
public final class Starters {
    private Starters() { }

    /** One set: what it is called, and its rows, the headings first. */
    public record Starter(String id, String title, List<List<String>> rows) {
        /** How many outcomes it holds. */
        public int size() {
            return rows.size() - 1;
        }
    }

    /** All sets in the order of {@code starters/index.txt}. */
    public static List<Starter> all() {
        return WordFile.read(Starters.class, "starters/index.txt").entrySet().stream().map(entry -> new Starter(entry.getKey(), String.join(", ", entry.getValue()), rows(entry.getKey()))).toList();
    }

    private static List<List<String>> rows(String id) {
        try (InputStream in = Objects.requireNonNull(Starters.class.getResourceAsStream("starters/" + id + ".csv"), id);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
