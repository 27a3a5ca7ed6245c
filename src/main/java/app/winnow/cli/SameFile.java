package app.winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether what is to be written would overwrite what is read. */
final class SameFile {
    private SameFile() { }

    /** Whether both are one file, whatever way they are named; one that cannot be looked at is none. */
    static boolean is(Path written, Path read) {
        try {
            return Files.exists(written) && Files.exists(read) ? Files.isSameFile(written, read) : written.toAbsolutePath().normalize().equals(read.toAbsolutePath().normalize());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
