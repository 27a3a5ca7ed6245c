package app.winnow.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Copies a portfolio's journal and blocks under a new id, as far as the journal can be read; blocks that no line names stay behind. */
public final class JournalCopy {
    private final OutputStream out;
    private final Line first;
    private final LineCodec codec;
    private String seal = Seal.FIRST;
    private boolean isBegun;

    private JournalCopy(OutputStream out, Line first, LineCodec codec) {
        this.out = out;
        this.first = first;
        this.codec = codec;
    }

    /** Copies to a folder that exists; the first line of the copy is this one instead. {@code upTo} is the length of what can be read. */
    public static void copy(Path from, Path to, Line first, long upTo) throws IOException {
        new Blocks(from).copyTo(to);
        try (FileChannel channel = FileChannel.open(to.resolve(Journal.FILE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            JournalCopy copy = new JournalCopy(out, first, new LineCodec(new Blocks(to)));
            CheckedLines.read(from.resolve(Journal.FILE), (json, end) -> end <= upTo && copy.add(json));
            out.flush();
            channel.force(true);
        }
        Rewriting.finish(to);
        Disk.forceFolder(to.toAbsolutePath().getParent());
    }

    private boolean add(String json) throws IOException {
        byte[] line = Seal.line(isBegun ? json : codec.write(first), seal);
        isBegun = true;
        seal = Seal.read(line, line.length - 1).orElseThrow().own();
        out.write(line);
        return true;
    }
}
