package app.winnow.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for words in a record as it lies on the disk, whatever they mean there: a quick look at an audit that is not open. */
public final class Mentions {
    private Mentions() { }

    /** Whether a line of the journal in this folder, or of one of its blocks, is such a text. The predicate may throw to cancel. */
    public static boolean isIn(Path folder, Predicate<String> text) throws IOException {
        Path journal = folder.resolve(Journal.FILE);
        if (!Files.isRegularFile(journal)) {
            return false;
        }
        try (BufferedReader lines = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(journal), StandardCharsets.UTF_8))) {
            if (lines.lines().anyMatch(text)) {
                return true;
            }
        }
        Path blocks = folder.resolve("blocks");
        if (!Files.isDirectory(blocks)) {
            return false;
        }
        try (Stream<Path> files = Files.list(blocks)) {
            for (Path file : files.toList()) {
                if (isInBlock(file, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInBlock(Path file, Predicate<String> text) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new java.io.InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            return lines.lines().anyMatch(text);
        } catch (java.io.UncheckedIOException | java.util.zip.ZipException damaged) {
            return false;
        }
    }
}
