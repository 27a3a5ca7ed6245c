package app.winnow.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs quickly rather than tightly: a block is written while somebody waits for "saved". */
final class QuickGzip extends GZIPOutputStream {
    QuickGzip(OutputStream target) throws IOException {
        super(target, 1 << 16);
        def.setLevel(Deflater.BEST_SPEED);
    }
}
