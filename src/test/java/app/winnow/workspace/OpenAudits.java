package app.winnow.workspace;

import app.winnow.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/** Real audits in a folder of a test, opened and made at once on the calling thread. */
public final class OpenAudits {
    private final Portfolios portfolios;

    /** Audits in this data folder. */
    public OpenAudits(Path data) {
        portfolios = new Portfolios(data, new DirectTasks(), Clock.systemUTC());
    }

    /** The audits themselves. */
    public Portfolios portfolios() {
        return portfolios;
    }

    /** A new empty audit, open. */
    public Workspace create(String name) {
        AtomicReference<Workspace> workspace = new AtomicReference<>();
        portfolios.create(name, workspace::set, OpenAudits::fail);
        return workspace.get();
    }

    /** The audit in this folder, open. */
    public Workspace open(Path folder) {
        AtomicReference<Workspace> workspace = new AtomicReference<>();
        portfolios.open(folder, workspace::set, OpenAudits::fail);
        return workspace.get();
    }

    /** Why the audit in this folder does not open. */
    public String refusal(Path folder) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        portfolios.open(folder, workspace -> {
            workspace.close();
            throw new AssertionError("it opened");
        }, failure::set);
        return failure.get().getMessage();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
