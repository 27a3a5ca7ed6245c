package app.winnow.journal;

import app.winnow.journal.json.MadeByNewer;
import app.winnow.model.Portfolio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The journal of one portfolio, {@code journal.winnowlog} in its folder: opened for adding lines at its end. Lines that {@link #append} returned from are
 * on disk whatever happens next. Not for several threads at once.
 */
public final class Journal implements AutoCloseable {
    /** The file's name. */
    public static final String FILE = "journal.winnowlog";

    /** What was read: where the lines lead, how far they are right, whether a torn line follows, and what is lost. */
    public record Reading(Replay replay, long length, String seal, boolean isTorn, Optional<Damage> damage) { }

    private final Path file;
    private final LineCodec codec;
    private FileChannel channel;
    private long length;
    private String seal;

    /** The journal in this folder, to be continued after what was read of it. */
    public Journal(Path folder, Reading reading) {
        this(folder, reading.length(), reading.seal());
    }

    private Journal(Path folder, long length, String seal) {
        file = folder.resolve(FILE);
        codec = new LineCodec(new Blocks(folder));
        this.length = length;
        this.seal = seal;
    }

    /** Begins a journal in a folder that exists, with its first line forced to disk. */
    public static void create(Path folder, Line first) throws IOException {
        Disk.writeForced(folder.resolve(FILE), Seal.line(new LineCodec(new Blocks(folder)).write(first), Seal.FIRST));
        Disk.forceFolder(folder);
        Disk.forceFolder(folder.toAbsolutePath().getParent());
    }

    /**
     * Reads the journal in this folder, telling how many bytes are done, also within a large line; who is told may throw to cancel. {@link MadeByNewer} when it holds something that this version does not know. What
     * is damaged, or does not follow from what comes before, ends the reading.
     */
    public static Reading read(Path folder, LongConsumer bytesDone) throws IOException {
        Replay replay = new Replay();
        long[] done = {0};
        LineCodec codec = new LineCodec(new Blocks(folder, moved -> bytesDone.accept(done[0])));
        CheckedLines.End end = CheckedLines.read(folder.resolve(FILE), (json, at) -> {
            done[0] = at;
            bytesDone.accept(at);
            try {
                return replay.follow(codec.read(json));
            } catch (BlockDamaged damaged) {
                return false;
            }
        });
        boolean isNothing = replay.past() == null;
        Optional<Damage> damage = end.lost() == 0 && !isNothing ? Optional.empty()
                : Optional.of(new Damage(Math.max(1, end.lost()), replay.last().orElse(null)));
        return new Reading(replay, end.length(), end.seal(), end.isTorn(), damage);
    }

    /** The portfolio after the journal's first {@code lines}, if the last of them has this id. */
    public static Optional<Portfolio> at(Path folder, long lines, String lastId) throws IOException {
        Replay replay = new Replay();
        LineCodec codec = new LineCodec(new Blocks(folder));
        CheckedLines.read(folder.resolve(FILE), (json, end) -> replay.lines() < lines && replay.follow(codec.read(json)));
        return replay.lines() == lines && replay.lastId().equals(lastId) ? Optional.of(replay.past().portfolio()) : Optional.empty();
    }

    /**
     * Adds lines and forces them to disk. When it throws, none of them is there, now or at the next start: what may have been written is cut off before
     * anything else is added.
     */
    public void append(List<Line> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String last = seal;
        for (Line line : lines) {
            byte[] sealed = Seal.line(codec.write(line), last);
            last = Seal.read(sealed, sealed.length - 1).orElseThrow().own();
            bytes.write(sealed);
        }
        try {
            write(bytes.toByteArray());
        } catch (IOException failure) {
            forget(failure);
            throw failure;
        }
        length += bytes.size();
        seal = last;
    }

    private void write(byte[] bytes) throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        }
        if (channel.size() != length) {
            channel.truncate(length);
        }
        Disk.writeAll(channel, bytes, length);
        channel.force(false);
    }

    /** After a failed force nobody knows what is on disk: cut it off, and start over with another channel, which reports failures afresh. */
    private void forget(IOException failure) {
        try (FileChannel failed = channel) {
            channel = null;
            if (failed != null) {
                failed.truncate(length);
                failed.force(true);
            }
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    /** Whether a folder holds a journal. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }
}
