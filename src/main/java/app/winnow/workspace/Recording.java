package app.winnow.workspace;

import app.winnow.journal.Journal;
import app.winnow.journal.Line;
import app.winnow.journal.Past;
import app.winnow.journal.Pen;
import app.winnow.journal.Step;
import app.winnow.model.change.Change;
import app.winnow.task.InOrder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The way of each change to the disk. What is shown runs ahead; one task behind forces the lines in order, several at once when it falls behind. When the
 * disk refuses, everything that is not forced is taken back, the newest first.
 */
final class Recording implements AutoCloseable {

    /** Learns what becomes of changes, on the window's thread. */
    interface Listener {
        /** So many more lines are on disk, and lead to this state. */
        void forced(Past past, Line last, int lines, boolean isAll);

        /** The disk refused, for this reason; this is the state that is safe. */
        void refused(Past past, Throwable reason);
    }

    private record Pending(Line line, Past before, Past after) { }

    private record Sent(Line line, int era) { }

    private final Journal journal;
    private final Pen pen;
    private final InOrder disk;
    private final Listener listener;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private Past past;
    /** Counts refusals: lines sent before a refusal lead on from what was taken back. */
    private int era;
    private int refusedEra = -1;

    Recording(Past past, Journal journal, Pen pen, InOrder disk, Listener listener) {
        this.past = past;
        this.journal = journal;
        this.pen = pen;
        this.disk = disk;
        this.listener = listener;
    }

    Past past() {
        return past;
    }

    void make(Change change) {
        String id = pen.nextId();
        add(past.applied(id, change), id, change, new Line.Made(change));
    }

    void undo() {
        Step last = past.done().top().orElseThrow();
        add(past.undo(), pen.nextId(), last.change(), new Line.Undone(last.id()));
    }

    void redo() {
        Step next = past.undone().top().orElseThrow();
        add(past.redo(), pen.nextId(), next.change(), new Line.Redone(next.id()));
    }

    private void add(Past next, String id, Change change, Line.Act act) {
        Line line = pen.line(id, act, Line.keys(change));
        pending.add(new Pending(line, past, next));
        past = next;
        sent.add(new Sent(line, era));
        disk.add(this::force);
    }

    /** On the disk's thread: everything that waits, in one go. */
    private void force() {
        List<Line> lines = new ArrayList<>();
        int now = -1;
        for (Sent next = sent.poll(); next != null; next = sent.poll()) {
            if (next.era() > refusedEra) {
                lines.add(next.line());
                now = next.era();
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        try {
            journal.append(lines);
            disk.show(() -> forced(lines.size()));
        } catch (IOException | RuntimeException | Error failure) {
            refusedEra = now;
            disk.show(() -> refused(failure));
        }
    }

    private void forced(int count) {
        Pending last = null;
        for (int left = count; left > 0; left--) {
            last = pending.remove();
        }
        listener.forced(last.after(), last.line(), count, pending.isEmpty());
    }

    private void refused(Throwable reason) {
        Past safe = pending.element().before();
        while (!pending.isEmpty()) {
            pen.takeBack(pending.removeLast().line());
        }
        past = safe;
        era++;
        listener.refused(safe, reason);
    }

    /** Waits until everything is on disk. */
    @Override
    public void close() throws IOException {
        disk.close();
        journal.close();
    }
}
