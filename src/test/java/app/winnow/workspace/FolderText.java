package app.winnow.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Every byte below a folder, blocks unpacked, read in every encoding that something could have been written in. */
final class FolderText {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    private FolderText() { }

    /** The files that hold one of these words, whatever their case, with the word. */
    static List<String> holding(Path folder, String... words) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = unpacked(Files.readAllBytes(file));
                for (Charset encoding : ENCODINGS) {
                    for (int shift = 0; shift < (encoding.name().startsWith("UTF-16") ? 2 : 1); shift++) {
                        String text = new String(bytes, Math.min(shift, bytes.length), Math.max(0, bytes.length - shift), encoding).toLowerCase(Locale.ROOT);
                        for (String word : words) {
                            if (text.contains(word.toLowerCase(Locale.ROOT))) {
                                holding.add(folder.relativize(file) + " holds " + word);
                            }
                        }
                    }
                }
            }
        }
        return holding;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != (byte) 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException torn) {
            return bytes;
        }
    }
}
