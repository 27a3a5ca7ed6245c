package app.winnow.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Packs what is written piece by piece, beside whoever writes; each piece is a gzip member, and members behind each other are one gzip stream (RFC 1952, 2.2).
 * At most a few pieces wait. {@link #finish} writes what is left; the target stays open.
 */
final class Packing extends OutputStream {
    /** Larger arrays are no ordinary objects to the collector any more, which begins to look through the whole memory for them. */
    private static final int PIECE = 1 << 17;
    private static final int WAITING = 12;

    private final OutputStream target;
    private final MessageDigest digest;
    private ForkJoinTask<?> digesting;
    private final Deque<ForkJoinTask<byte[]>> waiting = new ArrayDeque<>();
    private byte[] piece = new byte[PIECE];
    private int length;
    private boolean any;

    /** {@code digest} is told every packed byte. */
    Packing(OutputStream target, MessageDigest digest) {
        this.target = target;
        this.digest = digest;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int done = 0; done < count;) {
            int room = Math.min(count - done, PIECE - length);
            System.arraycopy(bytes, from + done, piece, length, room);
            length += room;
            done += room;
            if (length == PIECE) {
                pack();
            }
        }
    }

    void finish() throws IOException {
        if (length > 0 || !any) {
            pack();
        }
        while (!waiting.isEmpty()) {
            pass();
        }
        if (digesting != null) {
            digesting.join();
        }
    }

    private void pack() throws IOException {
        byte[] full = piece;
        int size = length;
        any = true;
        waiting.add(ForkJoinPool.commonPool().submit(() -> packed(full, size)));
        piece = new byte[PIECE];
        length = 0;
        if (waiting.size() == WAITING) {
            pass();
        }
    }

    /** Whoever waits for a piece that nobody began packs it himself. */
    private void pass() throws IOException {
        byte[] packed = waiting.remove().join();
        if (digesting != null) {
            digesting.join();
        }
        digesting = ForkJoinPool.commonPool().submit(() -> digest.update(packed));
        target.write(packed);
    }

    private static byte[] packed(byte[] bytes, int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 4 + 64);
        try (QuickGzip gzip = new QuickGzip(packed, bytes, length)) {
            gzip.write(bytes, 0, length);
        }
        return packed.toByteArray();
    }
}
