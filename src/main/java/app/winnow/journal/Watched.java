package app.winnow.journal;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Streams that tell how many bytes went through each time some did; who is told may throw to cancel. */
final class Watched {
    private Watched() { }

    static InputStream in(InputStream in, LongConsumer moved) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                moved.accept(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                int read = super.read(bytes, from, count);
                moved.accept(Math.max(0, read));
                return read;
            }
        };
    }

    static OutputStream out(OutputStream out, LongConsumer moved) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
                moved.accept(count);
            }
        };
    }
}
