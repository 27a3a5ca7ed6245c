package app.winnow.sheet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Counts the bytes of a text file: whether they are UTF-8, UTF-16 or no text at all, and which lines tell the old encodings apart. */
final class ByteCensus {
    private static final int TELLING = 256 << 10;
    private static final int LONGEST_LINE = 4 << 10;

    private final ByteArrayOutputStream telling = new ByteArrayOutputStream();
    private final byte[] line = new byte[LONGEST_LINE];
    private final long[] zeros = new long[2];
    private byte[] head = new byte[0];
    private int lineLength;
    private boolean lineTells;
    private long bytes;
    private long controls;
    private long sound;
    private long broken;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void add(byte[] more, int count) {
        if (head.length == 0) {
            head = Arrays.copyOf(more, Math.min(count, 4));
        }
        for (int i = 0; i < count; i++) {
            i = passPlain(more, i, count);
            if (i == count) {
                break;
            }
            int b = more[i] & 0xFF;
            countUtf8(b);
            collect(more[i]);
            if (b == 0) {
                zeros[(int) ((bytes + i) & 1)]++;
            } else if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B && b != 0x1A) {
                controls++;
            }
        }
        bytes += count;
    }

    /** Passes over printed ASCII at the place given, which says nothing of the encoding; what stands in its line is kept all the same. */
    private int passPlain(byte[] more, int from, int count) {
        if (expected > 0) {
            return from;
        }
        int at = from;
        while (at < count && more[at] >= ' ') {
            at++;
        }
        int kept = from;
        while (kept < at) {
            int room = Math.min(at - kept, line.length - lineLength);
            System.arraycopy(more, kept, line, lineLength, room);
            lineLength += room;
            kept += room;
            if (lineLength == line.length) {
                endLine();
            }
        }
        return at;
    }

    byte[] head() {
        return head;
    }

    /** Whether zero bytes stand at odd (1) or even (0) places as they do in UTF-16 text with Latin letters, digits or delimiters. */
    boolean looksUtf16(int place) {
        return zeros[place] * 50 > bytes && zeros[place] > 20 * zeros[1 - place];
    }

    boolean looksBinary() {
        long all = zeros[0] + zeros[1];
        return all > bytes / 5 || controls > bytes / 50 || all > bytes / 200 && controls + broken > 0;
    }

    boolean hasZeros() {
        return zeros[0] + zeros[1] > 0;
    }

    /** Strictly UTF-8, or UTF-8 with a little damage: at least ten sound characters for each broken one. */
    boolean isUtf8() {
        return broken == 0 && (expected == 0 || sound > 0) || sound >= 10 * broken;
    }

    /** Lines with bytes beyond ASCII, from the whole file, up to a sensible amount. */
    byte[] telling() {
        endLine();
        return telling.toByteArray();
    }

    private void countUtf8(int b) {
        if (expected > 0) {
            if (b >= lowest && b <= highest) {
                expected--;
                sound += expected == 0 ? 1 : 0;
                within(0x80, 0xBF);
                return;
            }
            broken++;
            expected = 0;
            within(0x80, 0xBF);
        }
        if (b >= 0x80) {
            lead(b);
        }
    }

    /** Overlong forms, surrogates and what lies beyond Unicode are not UTF-8 (RFC 3629, section 4). */
    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            within(b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            within(b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
        } else {
            broken++;
        }
    }

    private void within(int low, int high) {
        lowest = low;
        highest = high;
    }

    private void collect(byte b) {
        if (lineLength < line.length) {
            line[lineLength++] = b;
            lineTells |= b < 0;
        }
        if (b == '\n' || b == '\r' || lineLength == line.length) {
            endLine();
        }
    }

    private void endLine() {
        if (lineTells && telling.size() < TELLING) {
            telling.write(line, 0, lineLength);
        }
        lineLength = 0;
        lineTells = false;
    }
}
