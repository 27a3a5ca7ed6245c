package app.winnow.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what comes out of a packed part and stops when it is more than any honest file holds, or one tag never ends. */
final class GuardedStream extends FilterInputStream {
    private final long packed;
    private final AtomicLong ofAllParts;
    private final Progress progress;
    private long unpacked;
    private int tag;
    private boolean inTag;

    GuardedStream(InputStream in, long packed, AtomicLong ofAllParts, Progress progress) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.ofAllParts = ofAllParts;
        this.progress = progress;
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
            watchTags(bytes, from, from + count);
            progress.bytes(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }

    /** The parser holds a tag whole; a text it hands out in pieces. */
    private void watchTags(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '<') {
                inTag = true;
                tag = 0;
            } else if (b == '>') {
                inTag = false;
            } else if (inTag && ++tag > Limits.TAG) {
                throw Say.refused("refused.zip-bomb");
            }
        }
    }
}
