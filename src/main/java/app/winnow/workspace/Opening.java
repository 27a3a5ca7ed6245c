package app.winnow.workspace;

import app.winnow.journal.FolderLock;
import app.winnow.journal.HeldBy;
import app.winnow.journal.Journal;
import app.winnow.journal.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongConsumer;

/** An audit that was read from its folder and taken for this program: {@code lock} is null and {@code readOnly} says why when it can only be looked at. */
record Opening(Path folder, FolderLock lock, Journal.Reading reading, String readOnly) {

    static Opening of(Path folder, Clock clock, LongConsumer bytesDone) throws IOException {
        if (!Journal.isIn(folder)) {
            throw new Refusal(Words.of("nothing", folder), null);
        }
        FolderLock lock = lock(folder, clock);
        try {
            if (lock != null && Rewriting.isBegun(folder)) {
                ForgetRun.tidy(folder);
            }
            Journal.Reading reading = Journal.read(folder, bytesDone);
            if (reading.replay().past() == null) {
                throw new Refusal(Words.of("damaged.all"), null);
            }
            return new Opening(folder, lock, reading, reading.damage().map(Sentences::damage).orElse(lock == null ? Words.of("readonly", folder) : ""));
        } catch (IOException | RuntimeException failure) {
            close(lock);
            throw failure;
        }
    }

    /** Null where nothing can be written. */
    private static FolderLock lock(Path folder, Clock clock) throws IOException {
        if (!Files.isWritable(folder.resolve(Journal.FILE))) {
            return null;
        }
        try {
            return FolderLock.take(folder, Me.now(clock));
        } catch (HeldBy held) {
            throw held;
        } catch (IOException unwritable) {
            return null;
        }
    }

    static void close(FolderLock lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException ignored) {
            // The system takes the lock back when the program ends.
        }
    }
}
