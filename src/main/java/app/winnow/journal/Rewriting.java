package app.winnow.journal;

import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.forget.Forget;
import app.winnow.model.forget.Forgetting;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rewrites a journal and its blocks without what is forgotten, for a program that holds the portfolio's lock. The new record is written beside the old one,
 * forced, read back and compared; one rename puts it in place; then the old blocks are deleted. A file {@code forgetting} stands in the folder while that
 * goes on: whoever opens the portfolio and finds it calls {@link #finish} first. So a kill at any moment leaves the whole old record or the whole new one.
 */
public final class Rewriting {
    private static final String FRESH = Journal.FILE + ".new";
    private static final String BEGUN = "forgetting";
    private static final Pattern BLOCK = Pattern.compile("\"block\":\"([0-9a-f]{64})\"");

    private final Path folder;
    private final Forgetting forgetting;
    private final LongConsumer moved;
    private final LineCodec codec;
    private final Map<String, String> seen = new HashMap<>();
    private final Replay before = new Replay();
    private long changed;

    private Rewriting(Path folder, Forget what, LongConsumer moved) {
        this.folder = folder;
        this.moved = moved;
        forgetting = new Forgetting(what, () -> moved.accept(0));
        codec = new LineCodec(new Blocks(folder, read -> moved.accept(read)));
    }

    /** About how many bytes one reading of a record is: its lines, and its blocks twice, to check them and to understand them. */
    public static long size(Path folder) throws IOException {
        return Files.size(folder.resolve(Journal.FILE)) + 2 * new Blocks(folder).size();
    }

    /** What forgetting would do: the portfolio now and then, and how many lines of its history change. */
    public record Effect(Portfolio before, Portfolio after, long lines) { }

    /** The lines that stand in a journal, with the portfolio that each was added to (null for the first). */
    private interface Reader {
        void line(String json, Line line, Portfolio to) throws IOException;
    }

    /**
     * Works out what forgetting would do, and writes nothing. {@code moved} is told of more bytes read or written, also of none, and may throw to cancel;
     * everything is read twice ({@link #size}).
     * IOException when the journal is damaged: what cannot be read cannot be forgotten.
     */
    public static Effect effect(Path folder, Forget what, LongConsumer moved) throws IOException {
        Rewriting rewriting = new Rewriting(folder, what, moved);
        rewriting.know();
        rewriting.read((json, line, to) -> rewriting.rewritten(line, to));
        Portfolio now = rewriting.before.past().portfolio();
        return new Effect(now, rewriting.forgetting.portfolio(now), rewriting.changed);
    }

    /**
     * Writes the new record beside the old one and makes sure that it says what it should. {@code moved} as in {@link #effect}; everything is read
     * three times. When this throws, {@link #finish} takes the traces away.
     */
    public static void prepare(Path folder, Forget what, LongConsumer moved) throws IOException {
        if (!Files.exists(folder.resolve(BEGUN))) {
            Disk.writeForced(folder.resolve(BEGUN), new byte[0]);
            Disk.forceFolder(folder);
        }
        Files.deleteIfExists(folder.resolve(FRESH));
        Rewriting rewriting = new Rewriting(folder, what, moved);
        rewriting.know();
        rewriting.write();
        rewriting.verify();
    }

    /** Puts the new record in place of the old one: from here on there is no way back. */
    public static void swap(Path folder) throws IOException {
        Files.move(folder.resolve(FRESH), folder.resolve(Journal.FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.forceFolder(folder);
    }

    /** Whether a rewriting was begun in this folder and has not been finished. */
    public static boolean isBegun(Path folder) {
        return Files.exists(folder.resolve(BEGUN));
    }

    /** Deletes every trace of the record that does not count: the new one before {@link #swap}, the old one after it. The last step of all. */
    public static void finish(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FRESH));
        Set<String> named = new HashSet<>();
        CheckedLines.End end = CheckedLines.read(folder.resolve(Journal.FILE), (json, at) -> {
            Matcher block = BLOCK.matcher(json);
            while (block.find()) {
                named.add(block.group(1));
            }
            return true;
        });
        if (end.lost() == 0) {
            new Blocks(folder).keepOnly(named);
        }
        Disk.forceFolder(folder);
        Files.deleteIfExists(folder.resolve(BEGUN));
        Disk.forceFolder(folder);
    }

    private void know() throws IOException {
        CheckedLines.End end = CheckedLines.read(folder.resolve(Journal.FILE), (json, at) -> {
            moved.accept(json.length());
            if (codec.read(json).act() instanceof Line.Made made) {
                forgetting.know(made.change());
            }
            return true;
        });
        if (end.lost() > 0) {
            throw new IOException("the journal is damaged");
        }
    }

    private void read(Reader reader) throws IOException {
        CheckedLines.End end = CheckedLines.read(folder.resolve(Journal.FILE), (json, at) -> {
            moved.accept(json.length());
            Line line = codec.read(json);
            reader.line(json, line, before.past() == null ? null : before.past().portfolio());
            return before.follow(line);
        });
        if (end.lost() > 0 || before.past() == null) {
            throw new IOException("the journal is damaged");
        }
    }

    private void write() throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(FRESH), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            String[] seal = {Seal.FIRST};
            read((json, line, to) -> {
                Line next = rewritten(line, to);
                byte[] sealed = Seal.line(next == line ? json : codec.write(next), seal[0]);
                seal[0] = Seal.read(sealed, sealed.length - 1).orElseThrow().own();
                out.write(sealed);
            });
            out.flush();
            channel.force(true);
        }
        Disk.forceFolder(folder);
    }

    /** The line as it will be; the same object when nothing of it changes. */
    private Line rewritten(Line line, Portfolio to) {
        Line.Act act = act(line.act(), to);
        List<Line.Touch> touches = touches(line, act);
        touches.forEach(touch -> seen.put(touch.key(), line.id()));
        Line next = new Line(line.id(), line.at(), forgetting.text(line.by()), touches, act);
        if (next.equals(line)) {
            return line;
        }
        changed++;
        return next;
    }

    private Line.Act act(Line.Act act, Portfolio to) {
        if (act instanceof Line.Begun begun) {
            return new Line.Begun(begun.portfolio(), forgetting.text(begun.name()));
        }
        return act instanceof Line.Made made && to != null ? new Line.Made(forgetting.change(made.change(), to)) : act;
    }

    /** What it touches: as before, but for keys that are called otherwise now. Where two became one, the line seen last counts. */
    private List<Line.Touch> touches(Line line, Line.Act act) {
        if (act instanceof Line.Begun || before.past() == null) {
            return line.touches();
        }
        Change change = act instanceof Line.Made ? ((Line.Made) line.act()).change() : steps(act).top().orElseThrow().change();
        Change next = act instanceof Line.Made made ? made.change() : forgetting.change(change, madeTo(act));
        List<String> keys = Line.keys(next);
        if (keys.equals(Line.keys(change))) {
            return line.touches();
        }
        boolean same = keys.size() == line.touches().size();
        return IntStream.range(0, keys.size())
                .mapToObj(at -> new Line.Touch(keys.get(at), same ? line.touches().get(at).seen() : seen.get(keys.get(at)))).toList();
    }

    private Stack<Step> steps(Line.Act act) {
        return act instanceof Line.Undone ? before.past().done() : before.past().undone();
    }

    /** The portfolio that an undone or redone change was made to. */
    private Portfolio madeTo(Line.Act act) {
        return act instanceof Line.Undone ? before.past().undo().portfolio() : before.past().portfolio();
    }

    /** Reads the new record from the disk: it must lead where the old one led, but for what is forgotten. */
    private void verify() throws IOException {
        Replay after = new Replay();
        CheckedLines.End end = CheckedLines.read(folder.resolve(FRESH), (json, at) -> {
            moved.accept(json.length());
            return after.follow(codec.read(json));
        });
        Past old = before.past();
        boolean isRight = end.lost() == 0 && !end.isTorn() && after.past() != null && after.lines() == before.lines() && after.lastId().equals(before.lastId())
                && after.portfolio().equals(before.portfolio()) && ids(after.past().done()).equals(ids(old.done()))
                && ids(after.past().undone()).equals(ids(old.undone())) && after.past().portfolio().equals(forgetting.portfolio(old.portfolio()));
        if (!isRight) {
            throw new IOException("the rewritten record would not say what the old one says");
        }
    }

    private static List<String> ids(Stack<Step> steps) {
        List<String> ids = new ArrayList<>();
        for (Stack<Step> left = steps; left.size() > 0; left = left.pop()) {
            ids.add(left.top().orElseThrow().id());
        }
        return ids;
    }
}
