package app.winnow.sheet;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the rows and the share of the bytes read so far, and remembers what the watch threw, so that a cancel is never taken for a broken file.
 */
final class Progress {
    private final Watch watch;
    /** Who reads; what is unpacked beside it only counts. */
    private final Thread reader = Thread.currentThread();
    private final AtomicLong bytes = new AtomicLong();
    private long rows;
    private long ofBytes;
    private long told;
    private RuntimeException cancel;

    Progress(Watch watch) {
        this.watch = watch;
    }

    /** Tells nobody. */
    static Progress silent() {
        return new Progress(Watch.NOBODY);
    }

    /** So many more bytes will have to be read; a file that lies about it only spoils the estimate. */
    void expect(long more) {
        ofBytes += Math.max(0, more);
    }

    /** So many more bytes were read. */
    void bytes(long more) {
        long now = bytes.addAndGet(more);
        if (Thread.currentThread() == reader && now - told > Limits.PROGRESS_BYTES) {
            tell();
        }
    }

    /** One more row was read. */
    void row() {
        if (++rows % Limits.PROGRESS == 0) {
            tell();
        }
    }

    /** Reports without a new row: at the end, and where much is read that is no row. */
    void tell() {
        told = bytes.get();
        try {
            watch.at(rows, ofBytes == 0 ? -1 : Math.min(1, (double) told / ofBytes));
        } catch (RuntimeException thrown) {
            cancel = thrown;
            throw thrown;
        }
    }

    /** Whether this is what the watch threw to cancel. */
    boolean cancelledBy(Throwable thrown) {
        return thrown == cancel;
    }
}
