package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** The bytes of a packed part, unpacked beside whoever reads them. */
final class AheadStream extends InputStream {
    private static final int PIECE = 1 << 18;

    private final InputStream in;
    private final Progress progress;
    private final Ahead<Piece> pieces;
    /** One is read while the other is filled. */
    private final byte[][] buffers = new byte[2][PIECE];
    private Piece now = new Piece(new byte[0], 0);
    private int filled;
    private int at;

    private record Piece(byte[] bytes, int length) { }

    AheadStream(InputStream in, Progress progress) {
        this.in = in;
        this.progress = progress;
        this.pieces = new Ahead<>(this::next);
    }

    private Piece next() throws IOException {
        byte[] bytes = buffers[filled++ & 1];
        int length = in.readNBytes(bytes, 0, PIECE);
        return length == 0 ? null : new Piece(bytes, length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == now.length() && !more()) {
            return -1;
        }
        int count = Math.min(length, now.length() - at);
        System.arraycopy(now.bytes(), at, bytes, from, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        try {
            Piece next = pieces.take();
            progress.bytes(0);
            at = next == null ? at : 0;
            now = next == null ? now : next;
            return next != null;
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        pieces.close();
        in.close();
    }
}
