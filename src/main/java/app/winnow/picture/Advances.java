package app.winnow.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How wide text in IBM Plex Sans Regular is, from a table of the font's advances (U+0020 to U+017F, in thousandths of the size), without a toolkit. */
public final class Advances {
    private static final int FIRST = 32;
    private static final int WIDE = 1000;
    private static final int USUAL = 600;

    private final int[] table;

    /** The widths; reads the table once an instance. */
    public Advances() {
        try (InputStream file = Advances.class.getResourceAsStream("plex-advances.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            table = Arrays.stream(text.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The width in pixels at this size; characters of other scripts count as square. */
    public double width(String text, double size) {
        return text.codePoints().mapToLong(this::advance).sum() * size / 1000;
    }

    private int advance(int point) {
        int at = point - FIRST;
        if (at >= 0 && at < table.length) {
            return table[at];
        }
        return point >= 0x2E80 ? WIDE : USUAL;
    }
}
