package app.winnow.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One program per portfolio: a lock of the operating system on the file {@code lock}, which ends with the program however that ends. Who holds it stands
 * in {@code opened-by} beside it, because on Unix a program that closes a second handle on a locked file loses its lock: so {@code lock} is opened only to
 * take it, and never by the program that holds it.
 */
public final class FolderLock implements AutoCloseable {
    /** Tells this run of the program from all others. */
    private static final String THIS_RUN = UUID.randomUUID().toString();
    private static final int LONGEST = 4096;

    private record Note(Holder holder, String run) {
        boolean isOurs() {
            return run.equals(THIS_RUN);
        }
    }

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the portfolio in this folder; {@link HeldBy} when somebody has it, this program included. */
    public static synchronized FolderLock take(Path folder, Holder holder) throws IOException {
        Optional<Note> note = read(folder);
        if (note.filter(Note::isOurs).isPresent()) {
            throw new HeldBy(note.get().holder());
        }
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new HeldBy(note.map(Note::holder).orElse(null));
            }
            Files.writeString(note(folder), String.join("\n", clean(holder.user()), clean(holder.host()), holder.since().toString(), THIS_RUN, ""));
            return new FolderLock(folder, channel);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Who has the portfolio in this folder open now, if anybody has. */
    public static synchronized Optional<Holder> holder(Path folder) {
        Optional<Note> note = read(folder);
        if (note.isEmpty() || note.get().isOurs()) {
            return note.map(Note::holder);
        }
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null ? note.map(Note::holder) : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Note> read(Path folder) {
        try {
            if (Files.size(note(folder)) > LONGEST) {
                return Optional.empty();
            }
            String[] lines = Files.readString(note(folder)).split("\n");
            return lines.length < 4 ? Optional.empty() : Optional.of(new Note(new Holder(lines[0], lines[1], Instant.parse(lines[2])), lines[3]));
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String clean(String name) {
        return name.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static Path note(Path folder) {
        return folder.resolve("opened-by");
    }

    /** Gives the portfolio back. The file {@code lock} stays: deleting it would let two programs lock two files of one name. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(note(folder));
        }
    }
}
