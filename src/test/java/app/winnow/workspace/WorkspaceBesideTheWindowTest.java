package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.change.RenameAudit;
import app.winnow.task.FxTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real threads: the window runs ahead of the disk, and what the disk says arrives in order. */
class WorkspaceBesideTheWindowTest {
    private static final int CHANGES = 300;

    private final BlockingQueue<Saved> heard = new LinkedBlockingQueue<>();

    @TempDir
    private Path data;
    private FxTasks tasks;
    private Portfolios portfolios;

    @BeforeAll
    static void toolkit() {
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException runsAlready) {
            // Another test started it.
        }
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void start() throws Exception {
        tasks = onWindow(FxTasks::new);
        portfolios = new Portfolios(data, tasks, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        onWindow(() -> {
            tasks.close();
            return null;
        });
    }

    @Test
    void hundreds_of_changes_in_one_go_are_saved_in_order_and_are_there_after_a_restart() throws Exception {
        Workspace workspace = opened();
        onWindow(() -> {
            for (int step = 0; step < CHANGES; step++) {
                workspace.apply(new RenameAudit(step == 0 ? "Audit" : "Name " + (step - 1), "Name " + step));
            }
            assertThat(workspace.portfolio().get().name()).isEqualTo("Name " + (CHANGES - 1));
            return null;
        });
        untilHeard(Saved.State.SAVED);
        closed(workspace);
        Workspace again = reopened(workspace.folder());
        assertThat(onWindow(() -> again.portfolio().get().name())).isEqualTo("Name " + (CHANGES - 1));
        closed(again);
    }

    @Test
    void when_the_disk_refuses_one_of_many_it_and_what_follows_are_taken_back() throws Exception {
        Workspace workspace = opened();
        onWindow(() -> {
            workspace.apply(new RenameAudit("Audit", "Safe"));
            return null;
        });
        untilHeard(Saved.State.SAVED);
        Path inTheWay = Files.createFile(workspace.folder().resolve("blocks"));
        onWindow(() -> {
            workspace.apply(new RenameAudit("Safe", "x".repeat(1_500_000)));
            workspace.apply(new RenameAudit("x".repeat(1_500_000), "After"));
            assertThat(workspace.portfolio().get().name()).isEqualTo("After");
            return null;
        });
        untilHeard(Saved.State.FAILED);
        Files.delete(inTheWay);
        onWindow(() -> {
            assertThat(workspace.portfolio().get().name()).isEqualTo("Safe");
            workspace.apply(new RenameAudit("Safe", "Again"));
            return null;
        });
        untilHeard(Saved.State.SAVED);
        closed(workspace);
        Workspace again = reopened(workspace.folder());
        assertThat(onWindow(() -> again.portfolio().get().name())).isEqualTo("Again");
        closed(again);
    }

    private void untilHeard(Saved.State state) throws InterruptedException {
        for (Saved next = heard.poll(60, TimeUnit.SECONDS); next != null; next = heard.poll(60, TimeUnit.SECONDS)) {
            if (next.state() == state) {
                return;
            }
        }
        throw new AssertionError("never " + state);
    }

    private Workspace opened() throws Exception {
        BlockingQueue<Object> result = new LinkedBlockingQueue<>();
        onWindow(() -> portfolios.create("Audit", result::add, result::add));
        return listened(result);
    }

    private Workspace reopened(Path folder) throws Exception {
        BlockingQueue<Object> result = new LinkedBlockingQueue<>();
        onWindow(() -> portfolios.open(folder, result::add, result::add));
        return listened(result);
    }

    private Workspace listened(BlockingQueue<Object> result) throws Exception {
        Workspace workspace = (Workspace) result.poll(60, TimeUnit.SECONDS);
        onWindow(() -> {
            workspace.saved().addListener((property, before, now) -> heard.add(now));
            return null;
        });
        return workspace;
    }

    private void closed(Workspace workspace) throws Exception {
        onWindow(() -> {
            workspace.close();
            return null;
        });
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }
}
