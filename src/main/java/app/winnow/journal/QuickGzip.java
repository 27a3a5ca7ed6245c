package app.winnow.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs quickly rather than tightly: a block is written while somebody waits for "saved". In a list of numbers that are not nearly all the same no repetition is looked for, since what is found
 * there takes as much room to say as the numbers themselves.
 */
final class QuickGzip extends GZIPOutputStream {
    private static final int SAMPLES = 256;
    private static final int NEARLY_ALL = SAMPLES * 15 / 16;
    private static final int SEVERAL = 3;

    /** For what begins with these bytes. */
    QuickGzip(OutputStream target, byte[] bytes, int length) throws IOException {
        super(target, 1 << 16);
        def.setLevel(Deflater.BEST_SPEED);
        def.setStrategy(areNumbers(bytes, length) ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
    }

    private static boolean areNumbers(byte[] bytes, int length) {
        if (length < SAMPLES) {
            return false;
        }
        int seen = 0;
        int digits = 0;
        // An odd step, so that in "0,1,2," it does not come to commas only.
        int step = length / SAMPLES - 1 | 1;
        for (int sample = 0; sample < SAMPLES; sample++) {
            byte next = bytes[sample * step];
            boolean isDigit = next >= '0' && next <= '9';
            digits |= isDigit ? 1 << next - '0' : 0;
            seen += isDigit || next == ',' ? 1 : 0;
        }
        return seen >= NEARLY_ALL && Integer.bitCount(digits) >= SEVERAL;
    }
}
