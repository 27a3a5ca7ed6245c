package app.winnow.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops where one tag never ends: the JDK's parser holds a tag whole; a text it hands out in pieces. */
final class TagGuard extends FilterInputStream {
    private int tag;
    private boolean inTag;

    TagGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        for (int i = from; i < from + count; i++) {
            byte b = bytes[i];
            if (b == '<') {
                inTag = true;
                tag = 0;
            } else if (b == '>') {
                inTag = false;
            } else if (inTag && ++tag > Limits.TAG) {
                throw Say.refused("refused.endless-tag");
            }
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }
}
