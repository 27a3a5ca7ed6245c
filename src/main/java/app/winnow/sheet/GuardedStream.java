package app.winnow.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/** Counts what comes out of a packed part, stops when it is more than any honest file holds, and at the end compares the checksum: a bit that fell over would change a value. */
final class GuardedStream extends FilterInputStream {
    private static final long UNKNOWN = -1;

    private final long packed;
    private final long checksum;
    private final CRC32 sum = new CRC32();
    private final AtomicLong ofAllParts;
    private final Progress progress;
    private long unpacked;

    /** {@code checksum} is the CRC-32 of all that comes out. */
    GuardedStream(InputStream in, long packed, long checksum, AtomicLong ofAllParts, Progress progress) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.checksum = checksum;
        this.ofAllParts = ofAllParts;
        this.progress = progress;
    }

    /** A file as it stands: it is not packed, so it cannot unpack to more. */
    static GuardedStream ofFile(Path path, Progress progress) throws IOException {
        progress.expect(Files.size(path));
        return new GuardedStream(Files.newInputStream(path), Files.size(path), UNKNOWN, new AtomicLong(), progress);
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
            if (checksum != UNKNOWN) {
                sum.update(bytes, from, count);
            }
        } else if (count < 0 && checksum != UNKNOWN && sum.getValue() != checksum) {
            throw new IOException("the checksum differs");
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }
}
