package app.winnow.report;

import app.winnow.sheet.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: into a temporary file beside it, forced to disk, then moved over it in one step. */
final class SafeFile {
    private SafeFile() { }

    /** What writes the content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws Refused when it cannot be written, saying what to do; what stood there before is as it was
     */
    static void write(Path target, Content content) {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(Words.of("file.no-folder", file.getFileName(), folder));
        }
        if (Files.isDirectory(file)) {
            throw new Refused(Words.of("file.is-folder", file));
        }
        Path part = folder.resolve(".winnow-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(part, file);
        } catch (AccessDeniedException denied) {
            throw new Refused(Words.of("file.denied", file.getFileName(), folder), denied);
        } catch (IOException failed) {
            throw new Refused(Words.of("file.failed", file.getFileName(), folder), failed);
        } finally {
            discard(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            part.toFile().deleteOnExit();
        }
    }
}
