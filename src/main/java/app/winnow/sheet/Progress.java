package app.winnow.sheet;

import java.util.function.LongConsumer;

/** Tells the rows read so far, and remembers what the listener threw, so that a cancel is never taken for a broken file. */
final class Progress {
    private final LongConsumer listener;
    private long rows;
    private RuntimeException cancel;

    Progress(LongConsumer listener) {
        this.listener = listener;
    }

    /** Tells nobody. */
    static Progress silent() {
        return new Progress(rows -> { });
    }

    /** One more row was read. */
    void row() {
        if (++rows % Limits.PROGRESS == 0) {
            tell();
        }
    }

    /** Reports without a new row: at the end, and where much is read that is no row. */
    void tell() {
        try {
            listener.accept(rows);
        } catch (RuntimeException thrown) {
            cancel = thrown;
            throw thrown;
        }
    }

    /** Whether this is what the listener threw to cancel. */
    boolean cancelledBy(Throwable thrown) {
        return thrown == cancel;
    }
}
