package app.winnow.sheet;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file, judged over the whole of it: the first half may be plain ASCII and the only accent stand at the end.
 *
 * @param name by IANA
 * @param charset what decodes it; a superset where programs write more than the name says
 * @param skip bytes of the mark at the beginning
 * @param zeros whether characters of no meaning (code 0) stand between the others; they are passed over
 */
record Encoding(String name, Charset charset, int skip, boolean zeros) {

    static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8, 0);
    private static final Encoding UTF_8_MARKED = new Encoding("UTF-8", StandardCharsets.UTF_8, 3);

    Encoding(String name, Charset charset, int skip) {
        this(name, charset, skip, false);
    }

    /** Reads the file once from beginning to end. */
    static Encoding of(Path file, Progress progress) throws IOException {
        ByteCensus census = new ByteCensus();
        progress.expect(Files.size(file));
        try (InputStream in = new CountedStream(Files.newInputStream(file), progress)) {
            byte[] bytes = new byte[1 << 16];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                census.add(bytes, count);
            }
        }
        return of(census);
    }

    private static Encoding of(ByteCensus census) {
        Encoding marked = marked(census.head());
        if (marked != null) {
            return marked.equals(UTF_8_MARKED) && census.hasZeros() ? marked.withZeros() : marked;
        }
        if (census.looksUtf16(1)) {
            return new Encoding("UTF-16LE", StandardCharsets.UTF_16LE, 0);
        }
        if (census.looksUtf16(0)) {
            return new Encoding("UTF-16BE", StandardCharsets.UTF_16BE, 0);
        }
        if (census.looksBinary()) {
            throw Say.refused("refused.no-text");
        }
        Encoding found = census.isUtf8() ? UTF_8 : LegacyEncodings.best(census.telling());
        return census.hasZeros() ? found.withZeros() : found;
    }

    private static Encoding marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_MARKED;
        }
        if (begins(head, 0xFF, 0xFE, 0, 0)) {
            return new Encoding("UTF-32LE", Charset.forName("UTF-32LE"), 4);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new Encoding("UTF-16LE", StandardCharsets.UTF_16LE, 2);
        }
        return begins(head, 0xFE, 0xFF) ? new Encoding("UTF-16BE", StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text of the file; bytes that mean nothing become U+FFFD, which is reported where it stands. */
    Reader reader(Path file, Progress progress) throws IOException {
        progress.expect(Files.size(file));
        InputStream in = new BufferedInputStream(new CountedStream(Files.newInputStream(file), progress), 1 << 16);
        try {
            in.skipNBytes(skip);
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
        Reader text = new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
        return zeros ? new WithoutZeros(text) : text;
    }

    private Encoding withZeros() {
        return new Encoding(name, charset, skip, true);
    }

    /** Leaves out what some programs write behind each of their texts: the sign of its end in memory. */
    private static final class WithoutZeros extends FilterReader {
        WithoutZeros(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] chars, int from, int length) throws IOException {
            for (int count = super.read(chars, from, length); count >= 0; count = super.read(chars, from, length)) {
                int kept = from;
                for (int i = from; i < from + count; i++) {
                    if (chars[i] != 0) {
                        chars[kept++] = chars[i];
                    }
                }
                if (kept > from || count == 0) {
                    return kept - from;
                }
            }
            return -1;
        }
    }
}
