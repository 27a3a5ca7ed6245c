package app.winnow.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import javax.xml.stream.XMLStreamException;

/**
 * Pieces of a work in their order, each made beside its reader while that looks at the one before: one ahead, never more. A piece never waits for anything, and
 * who comes for one that nobody began makes it, so that nothing can wait for ever.
 */
final class Ahead<T> implements Closeable {
    /** Makes the next piece; null after the last. */
    @FunctionalInterface
    interface Pieces<T> {
        T next() throws Exception;
    }

    private record Made<T>(T piece, Throwable failed) { }

    private final Pieces<T> pieces;
    private ForkJoinTask<Made<T>> coming;
    private boolean ended;

    Ahead(Pieces<T> pieces) {
        this.pieces = pieces;
    }

    /** The next piece, null after the last; throws what making it threw. */
    T take() throws IOException, XMLStreamException {
        if (ended) {
            return null;
        }
        Made<T> made = coming == null ? make() : coming.join();
        coming = null;
        ended = made.piece() == null;
        if (made.failed() != null) {
            throw failure(made.failed());
        }
        if (!ended) {
            coming = ForkJoinPool.commonPool().submit(this::make);
        }
        return made.piece();
    }

    /** Whatever it was, the thread that reads must know, not the one that made. */
    private Made<T> make() {
        try {
            return new Made<>(pieces.next(), null);
        } catch (Exception | Error failed) {
            return new Made<>(null, failed);
        }
    }

    private static RuntimeException failure(Throwable failed) throws IOException, XMLStreamException {
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed instanceof IOException broken) {
            throw broken;
        }
        if (failed instanceof XMLStreamException broken) {
            throw broken;
        }
        return failed instanceof RuntimeException ours ? ours : new IllegalStateException(failed);
    }

    /** Waits for the piece that is being made: what it reads from is about to be closed. */
    @Override
    public void close() {
        if (coming != null) {
            coming.join();
            coming = null;
        }
        ended = true;
    }
}
