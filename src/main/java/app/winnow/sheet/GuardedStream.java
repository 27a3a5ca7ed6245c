package app.winnow.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what comes out of a packed part and stops when it is more than any honest file holds. */
final class GuardedStream extends FilterInputStream {
    private final long packed;
    private final AtomicLong ofAllParts;
    private final Progress progress;
    private long unpacked;

    GuardedStream(InputStream in, long packed, AtomicLong ofAllParts, Progress progress) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.ofAllParts = ofAllParts;
        this.progress = progress;
    }

    /** A file as it stands: it is not packed, so it cannot unpack to more. */
    static GuardedStream ofFile(Path path, Progress progress) throws IOException {
        progress.expect(Files.size(path));
        return new GuardedStream(Files.newInputStream(path), Files.size(path), new AtomicLong(), progress);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        if (count > 0) {
            unpacked += count;
            if (ofAllParts.addAndGet(count) > Limits.INFLATED || unpacked > Limits.RATIO_FROM && unpacked / packed > Limits.RATIO) {
                throw Say.refused("refused.zip-bomb");
            }
            progress.bytes(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }
}
