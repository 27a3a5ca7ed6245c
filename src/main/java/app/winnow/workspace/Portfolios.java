package app.winnow.workspace;

import app.winnow.journal.FolderLock;
import app.winnow.journal.Journal;
import app.winnow.model.forget.Forget;
import app.winnow.task.Progress;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The audits of this machine: a folder each, in the folder {@code audits} of the user's data folder. What fails arrives as a {@link Refusal} whose message
 * is a sentence for people.
 */
public final class Portfolios {
    private final Folders folders;
    private final OwnStores own;
    private final Tasks tasks;
    private final Clock clock;

    /** Portfolios in this data folder; see {@link DataFolder#of}. */
    public Portfolios(Path data, Tasks tasks, Clock clock) {
        folders = new Folders(data, clock);
        own = new OwnStores(data);
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The audits, the one changed last first. Reads a small file each, opens none; UncheckedIOException when the data folder cannot be read. */
    public List<Entry> list() {
        try {
            return folders.list();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes an empty audit of this name and opens it. */
    public Running create(String name, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return run("task.create", name, progress -> opening(folders.create(name), progress), opening -> done.accept(workspace(opening)), failed);
    }

    /** Opens an audit. */
    public Running open(Entry entry, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return open(entry.folder(), entry.name(), done, failed);
    }

    /** Opens the audit in this folder, which may lie anywhere: a folder dropped on the window. */
    public Running open(Path folder, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return open(folder, String.valueOf(folder.getFileName()), done, failed);
    }

    private Running open(Path folder, String name, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        return run("task.open", name, progress -> opening(folder, progress), opening -> done.accept(workspace(opening)), failed);
    }

    private Opening opening(Path folder, Progress progress) throws IOException {
        Path journal = folder.resolve(Journal.FILE);
        long size = Files.exists(journal) ? Files.size(journal) : 0;
        Opening opening = Opening.of(folder, clock, done -> {
            progress.checkCancelled();
            progress.report(done, size, Words.of("reading"));
        });
        try {
            progress.checkCancelled();
        } catch (CancellationException cancelled) {
            // Nobody will get it, so nobody would close it.
            Opening.close(opening.lock());
            throw cancelled;
        }
        return opening;
    }

    private Workspace workspace(Opening opening) {
        return new Workspace(opening, own, tasks, clock);
    }

    /** Gives a closed audit another name; a change like any other, which can be undone once it is open. */
    public Running rename(Entry entry, String name, Consumer<? super Entry> done, Consumer<? super Throwable> failed) {
        return run("task.rename", entry.name(), progress -> folders.rename(entry.folder(), name), done, failed);
    }

    /** Copies an audit with its whole history, under a new id and this name; of a damaged one what can be read. */
    public Running duplicate(Entry entry, String name, Consumer<? super Entry> done, Consumer<? super Throwable> failed) {
        return run("task.duplicate", entry.name(), progress -> folders.duplicate(entry.folder(), name), done, failed);
    }

    /** Moves a closed audit to the system's trash, or where Java knows none to the folder {@code trash} of the data folder; then its path there is handed over. */
    public Running moveToTrash(Entry entry, Consumer<? super Optional<Path>> done, Consumer<? super Throwable> failed) {
        return run("task.trash", entry.name(), progress -> trashed(entry.folder()), done, failed);
    }

    private Optional<Path> trashed(Path folder) throws IOException {
        FolderLock.take(folder, Me.now(clock)).close();
        return SystemTrash.take(folder) ? Optional.empty() : Optional.of(folders.toOwnTrash(folder));
    }

    /** Deletes a closed audit in which nothing was ever done; one in which something was stays, and so does one that another program has open. */
    public void discard(Path folder) {
        try {
            folders.discard(folder);
        } catch (IOException busy) {
            // It stays in the list, where people can move it to the trash.
        }
    }

    /** Brings back what {@link #moveToTrash} put into our own trash folder. */
    public Running restore(Path trashed, Consumer<? super Entry> done, Consumer<? super Throwable> failed) {
        return run("task.restore", String.valueOf(trashed.getFileName()), progress -> folders.restore(trashed), done, failed);
    }

    /** The folder to show in the file browser. */
    public Path folder(Entry entry) {
        return entry.folder();
    }

    /** Works out what forgetting would touch in an audit, which may be open; of several asked for, the newest is answered. */
    public Running preview(Path folder, Forget what, Consumer<? super ToForget> done, Consumer<? super Throwable> failed) {
        return tasks.run(this, Words.of("task.preview"), progress -> new ForgetRun(folder, what).preview(folders.all(), progress), done, failed);
    }

    /**
     * Forgets in an audit that was closed before, and opens it again. Until the last moment it can be cancelled; then, and when it fails, the audit is opened
     * as it was, after {@code failed} where there is something to say.
     */
    public Running forget(Path folder, Forget what, Consumer<? super Workspace> done, Consumer<? super Throwable> failed) {
        String name = Summary.read(folder).map(Summary::name).orElse(String.valueOf(folder.getFileName()));
        AtomicBoolean begun = new AtomicBoolean();
        CountDownLatch over = new CountDownLatch(1);
        Running running = run("task.forget", name, progress -> {
            begun.set(true);
            try {
                progress.checkCancelled();
                new ForgetRun(folder, what).run(clock, progress);
                return folder;
            } finally {
                over.countDown();
            }
        }, same -> open(folder, name, done, failed), failure -> {
            failed.accept(failure);
            open(folder, name, done, failed);
        });
        running.state().addListener((property, was, is) -> {
            if (is == Running.State.CANCELLED) {
                // The work may still be taking its traces away.
                run("task.open", name, progress -> {
                    if (begun.get()) {
                        over.await();
                    }
                    return opening(folder, Progress.SILENT);
                }, opening -> done.accept(workspace(opening)), failed);
            }
        });
        return running;
    }

    private <T> Running run(String title, String audit, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return tasks.run(Words.of(title, audit), progress -> {
            try {
                return work.call(progress);
            } catch (IOException failure) {
                throw Sentences.refusal(audit, failure);
            }
        }, done, failed);
    }
}
