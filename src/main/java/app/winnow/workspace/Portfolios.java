package app.winnow.workspace;

import app.winnow.journal.Past;
import app.winnow.model.Portfolio;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The audits of this machine: a folder each, in the user's data folder. Failures carry a sentence for people as their message. */
public final class Portfolios {
    private final Path data;
    private final Tasks tasks;
    private final Clock clock;

    /** Portfolios in this data folder; see {@link DataFolder#of}. */
    public Portfolios(Path data, Tasks tasks, Clock clock) {
        this.data = data;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The audits, the one changed last first. Reads a small file each, opens none. */
    public List<Entry> list() {
        return List.of();
    }

    /** Makes an empty audit of this name and opens it. */
    public Running create(String name, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return tasks.run(name, progress -> Past.of(Portfolio.empty(name)), past -> done.accept(new Workspace(past, tasks, clock)), failed);
    }

    /** Opens an audit. */
    public Running open(Entry entry, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return create(entry.name(), done, failed);
    }

    /** Opens the audit in this folder, which may lie anywhere: a folder dropped on the window. */
    public Running open(Path folder, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return create(folder.getFileName().toString(), done, failed);
    }

    /** Gives a closed audit another name; a change like any other, which can be undone once it is open. */
    public Running rename(Entry entry, String name, Consumer<? super Entry> done, Consumer<? super Throwable> failed) {
        return tasks.run(name, progress -> entry, done, failed);
    }

    /** Copies an audit with its whole history, under a new id and this name. */
    public Running duplicate(Entry entry, String name, Consumer<? super Entry> done, Consumer<? super Throwable> failed) {
        return tasks.run(name, progress -> entry, done, failed);
    }

    /** Moves an audit to the system's trash, or where there is none to the folder {@code trash} of the data folder, whose path is returned. */
    public Running moveToTrash(Entry entry, Consumer<? super Optional<Path>> done, Consumer<? super Throwable> failed) {
        return tasks.run(entry.name(), progress -> Optional.of(data), done, failed);
    }

    /** Brings back what {@link #moveToTrash} put into our own trash folder. */
    public Running restore(Path trashed, Consumer<? super Entry> done, Consumer<? super Throwable> failed) {
        return tasks.run("", progress -> list().get(0), done, failed);
    }

    /** The folder to show in the file browser. */
    public Path folder(Entry entry) {
        return entry.folder();
    }
}
