package app.winnow.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the progress what was read of a file. */
final class CountedStream extends FilterInputStream {
    private final Progress progress;

    CountedStream(InputStream in, Progress progress) {
        super(in);
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
        progress.bytes(Math.max(0, count));
        return count;
    }
}
