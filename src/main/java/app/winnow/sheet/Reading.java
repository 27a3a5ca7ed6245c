package app.winnow.sheet;

import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Runs a piece of reading: what goes wrong in a file becomes a sentence, and what the listener throws to cancel stays what it is. */
final class Reading {
    private Reading() { }

    /** A piece of reading that may fail in any way the libraries know. */
    interface Work<T> {
        T run() throws Exception;
    }

    static <T> T of(String file, Progress progress, Work<T> work) {
        try {
            return work.run();
        } catch (OutOfMemoryError tooMuch) {
            throw Say.refused(tooMuch, "refused.too-much-for-memory");
        } catch (StackOverflowError tooDeep) {
            throw Say.refused(tooDeep, "refused.damaged", file);
        } catch (Exception thrown) {
            throw told(file, progress, thrown);
        }
    }

    private static RuntimeException told(String file, Progress progress, Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException ours && (cause instanceof Refused || progress.cancelledBy(cause))) {
                return ours;
            }
        }
        if (thrown instanceof NoSuchFileException || thrown instanceof FileNotFoundException) {
            return Say.refused(thrown, "refused.missing", file);
        }
        boolean system = thrown instanceof FileSystemException;
        return Say.refused(thrown, system ? "refused.in-use" : "refused.damaged", file);
    }
}
