package app.winnow.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a line ends: a tab, the seal of the line before it, a tab, its own seal (the first 64 bits of the SHA-256 of everything before, in hexadecimal), a
 * line feed. So a flipped bit, a missing line and a line in another place are all found. JSON never holds a raw tab.
 */
record Seal(String json, String before, String own) {
    /** What stands before the first line. */
    static final String FIRST = "0".repeat(16);

    private static final int LENGTH = 16;
    private static final int TAIL = 2 * (LENGTH + 1);

    /** The bytes of a whole line, line feed included. */
    static byte[] line(String json, String before) {
        byte[] body = (json + "\t" + before).getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\t" + of(body, body.length) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] line = Arrays.copyOf(body, body.length + tail.length);
        System.arraycopy(tail, 0, line, body.length, tail.length);
        return line;
    }

    /** The line that these bytes (without line feed) are, if its seal is right. */
    static Optional<Seal> read(byte[] line, int length) {
        int end = length - TAIL;
        if (end < 0 || line[end] != '\t' || line[length - LENGTH - 1] != '\t') {
            return Optional.empty();
        }
        String own = new String(line, length - LENGTH, LENGTH, StandardCharsets.ISO_8859_1);
        if (!own.equals(of(line, length - LENGTH - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Seal(new String(line, 0, end, StandardCharsets.UTF_8), new String(line, end + 1, LENGTH, StandardCharsets.US_ASCII), own));
    }

    private static String of(byte[] bytes, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, 0, length);
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH / 2);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
