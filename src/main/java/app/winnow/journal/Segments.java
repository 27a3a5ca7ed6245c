package app.winnow.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits bytes at line feeds and keeps count of where they are. Of a piece longer than any line only its length is kept. */
final class Segments {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] bytes = new byte[1 << 12];
    private int length;
    private long start;
    private long end;
    private boolean terminated;
    private boolean hasZeros;

    Segments(InputStream in) {
        this.in = in;
    }

    /** Goes to the next piece; false at the end. */
    boolean next() throws IOException {
        start = end;
        length = 0;
        terminated = false;
        hasZeros = false;
        while (!terminated && fill()) {
            int stop = from;
            while (stop < to && buffer[stop] != '\n') {
                hasZeros |= buffer[stop] == 0;
                stop++;
            }
            keep(stop - from);
            terminated = stop < to;
            end += stop - from + (terminated ? 1 : 0);
            from = stop + (terminated ? 1 : 0);
        }
        return end > start;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private void keep(int count) {
        if (length + count > 2 * LineCodec.LONGEST) {
            length = 0;
            return;
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + count));
        }
        System.arraycopy(buffer, from, bytes, length, count);
        length += count;
    }

    /** The piece without its line feed; valid up to {@link #length} and until {@link #next}. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Where the piece starts in the file. */
    long start() {
        return start;
    }

    /** Where the next one starts. */
    long end() {
        return end;
    }

    /** Whether it ends with a line feed. */
    boolean isTerminated() {
        return terminated;
    }

    /** Whether it holds a zero byte, as a part of a file that never reached the disk does. */
    boolean hasZeros() {
        return hasZeros;
    }
}
