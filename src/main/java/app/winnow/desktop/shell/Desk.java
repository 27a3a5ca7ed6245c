package app.winnow.desktop.shell;

import app.winnow.model.forget.Forget;
import app.winnow.settings.Settings;
import app.winnow.task.Running;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Opens audits and brings pages to the front: what buttons, keys, dropped files and the command line all end in. */
public final class Desk implements Navigation {
    private final Portfolios portfolios;
    private final Settings settings;
    private final Pages pages;
    private final Notices notices;
    private final Visits visits;
    /** The audit that was made only for a file; null for none. */
    private Path made;
    private final ReadOnlyObjectWrapper<Path> waiting = new ReadOnlyObjectWrapper<>(this, "waiting");

    /** A desk with nothing on it. */
    public Desk(Portfolios portfolios, Settings settings, Pages pages, Notices notices) {
        this.portfolios = portfolios;
        this.settings = settings;
        this.pages = pages;
        this.notices = notices;
        visits = new Visits(pages);
        pages.letGo(audit -> waiting.get() == null && isSpare(audit), this::discardSpare);
    }

    /** Whether an audit was made only for a file of which nothing came in, and nothing else was ever done in it. */
    private boolean isSpare(Workspace audit) {
        return audit.folder().equals(made) && audit.undoTitle().get().isEmpty() && audit.redoTitle().get().isEmpty() && audit.portfolio().get().offerings().isEmpty()
                && audit.portfolio().get().outcomes().isEmpty();
    }

    private void discardSpare(Workspace closed) {
        if (isSpare(closed)) {
            portfolios.discard(closed.folder());
            notices.tell(Words.of("spare.gone", closed.portfolio().get().name()));
        }
        made = null;
    }

    /** Opens the audit in this folder; the one that is open already just comes to the front. */
    public void open(Path folder) {
        if (isOpen(folder)) {
            pages.go(0);
            return;
        }
        portfolios.open(folder, this::enter, notices::failed);
    }

    /** Makes an audit of this name, lets somebody fill it, shows it, and goes on with what comes next. */
    public void create(String name, Consumer<Workspace> fill, Runnable next) {
        portfolios.create(name, workspace -> {
            fill.accept(workspace);
            enter(workspace);
            next.run();
        }, notices::failed);
    }

    /** Makes an audit for a spreadsheet, which then waits at the outcomes: they come first, and may be left for later. */
    public void start(Path spreadsheet) {
        createFor(spreadsheet, () -> waiting.set(spreadsheet));
    }

    /** Whether the audit in this folder is the one that is open here. */
    public boolean isOpen(Path folder) {
        return pages.audit().get() != null && folder.equals(pages.audit().get().folder());
    }

    /** Closes the audit in this folder if it is the open one, so that it can be renamed or moved. */
    public void release(Path folder) {
        if (isOpen(folder)) {
            // Somebody does something with it by name, so it is theirs.
            made = null;
            pages.leave();
        }
    }

    /** Forgets something in the open audit, which is closed meanwhile and opened again at this page, whether it was forgotten, cancelled or failed. */
    public void forget(Forget what, String page) {
        Path folder = pages.audit().get().folder();
        made = null;
        pages.leave();
        boolean[] failed = {false};
        Running[] running = new Running[1];
        running[0] = portfolios.forget(folder, what, workspace -> {
            enter(workspace);
            pages.go(page);
            boolean cancelled = running[0] != null && running[0].state().get() == Running.State.CANCELLED;
            if (!failed[0] && !workspace.isReadOnly()) {
                notices.tell(Words.of(cancelled ? "forget.cancelled" : "forgotten"));
            }
        }, failure -> {
            failed[0] = true;
            notices.failed(failure);
        });
    }

    private void enter(Workspace workspace) {
        waiting.set(null);
        settings.change(remembered -> remembered.withRecent(workspace.folder().toString()));
        pages.enter(workspace);
        if (workspace.isReadOnly()) {
            notices.trouble(workspace.readOnlyReason());
        }
    }

    /** An audit's folder is opened; any other file goes to the import page, in a new audit of its name when none is open. */
    @Override
    public void take(Path file) {
        take(List.of(file));
    }

    @Override
    public void take(List<Path> files) {
        Path first = files.get(0);
        if (Files.isDirectory(first)) {
            open(first);
        } else if (pages.audit().get() != null) {
            offer(files);
        } else {
            createFor(first, () -> offer(files));
        }
    }

    private void createFor(Path file, Runnable next) {
        create(nameOf(file), workspace -> { }, () -> {
            made = pages.audit().get().folder();
            next.run();
        });
    }

    private void offer(List<Path> files) {
        waiting.set(null);
        if (!pages.take(files)) {
            notices.trouble(Words.of("no.import"));
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void go(String page) {
        pages.go(page);
    }

    @Override
    public void took(String kind, Runnable back, Runnable forward) {
        visits.add(kind, back, forward);
    }

    @Override
    public void back() {
        visits.back();
    }

    @Override
    public void forward() {
        visits.forward();
    }

    @Override
    public boolean has(String page) {
        return pages.find(page).isPresent();
    }

    @Override
    public ReadOnlyObjectProperty<Path> waiting() {
        return waiting.getReadOnlyProperty();
    }
}
