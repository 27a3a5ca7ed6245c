package app.winnow.journal;

import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A journal on disk with the state after each of its lines, for tests. Ids and times are fixed, so that equal histories are equal files. */
public final class Recorded {
    private final Path folder;
    private final Pen pen = new Pen("testwriter", "tester", Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC), Map.of());
    private final List<Past> states = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private final Journal journal;

    /** Begins an audit of this name in a folder that exists. */
    public Recorded(Path folder, String name) throws IOException {
        this.folder = folder;
        Journal.create(folder, pen.line(pen.nextId(), new Line.Begun("11111111-2222-3333-4444-555555555555", name), List.of()));
        journal = new Journal(folder, Journal.read(folder, bytes -> { }));
        add(Past.of(Portfolio.empty(name)));
    }

    /** Records changes, one line each. */
    public Recorded make(List<Change> changes) throws IOException {
        for (Change change : changes) {
            String id = pen.nextId();
            Past next = past().applied(id, change);
            journal.append(List.of(pen.line(id, new Line.Made(change), Line.keys(change))));
            add(next);
        }
        return this;
    }

    /** Records an undo. */
    public Recorded undo() throws IOException {
        Step step = past().done().top().orElseThrow();
        journal.append(List.of(pen.line(pen.nextId(), new Line.Undone(step.id()), Line.keys(step.change()))));
        add(past().undo());
        return this;
    }

    /** Records a redo. */
    public Recorded redo() throws IOException {
        Step step = past().undone().top().orElseThrow();
        journal.append(List.of(pen.line(pen.nextId(), new Line.Redone(step.id()), Line.keys(step.change()))));
        add(past().redo());
        return this;
    }

    private void add(Past past) throws IOException {
        states.add(past);
        ends.add(Files.size(file()));
    }

    /** The state after the last line. */
    public Past past() {
        return states.get(states.size() - 1);
    }

    /** The states after each line, the first included. */
    public List<Past> states() {
        return states;
    }

    /** Where each line ends in the file. */
    public List<Long> ends() {
        return ends;
    }

    /** The journal's file. */
    public Path file() {
        return folder.resolve(Journal.FILE);
    }

    /** What is read from disk. */
    public Journal.Reading read() throws IOException {
        return Journal.read(folder, bytes -> { });
    }
}
