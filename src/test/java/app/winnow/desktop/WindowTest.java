package app.winnow.desktop;

import app.winnow.Services;
import app.winnow.desktop.shell.MainWindow;
import app.winnow.task.DirectTasks;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * The real window over an empty data folder, for journeys. Work is done at once on the window's thread, so that a journey needs not wait; a test of
 * waiting and cancelling gives other {@link #tasks}. Controls are found by their ids: {@code #rail-match}, {@code #search}, {@code #undo}, {@code #start}.
 */
public abstract class WindowTest extends ApplicationTest {
    /** The day the tests live on. */
    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    protected Path data;
    protected final FakeDialogs dialogs = new FakeDialogs();
    protected Services services;

    /** How long work is done. */
    protected Tasks tasks() {
        return new DirectTasks();
    }

    @Override
    public void start(Stage stage) {
        services = new Services(data, tasks(), CLOCK, dialogs);
        MainWindow window = services.window();
        stage.setScene(window.scene());
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        window.opened();
    }

    /** Closes everything, as when the window is closed. */
    @AfterEach
    void closeServices() {
        interact(() -> services.close());
    }

    /** The open audit. */
    protected Workspace audit() {
        return services.pages().audit().get();
    }

    /** Presses *Open the sample* and waits until its pages are there. */
    protected void openSample() {
        clickOn("#sample");
    }

    /** Brings a page to the front by its place in the rail. */
    protected void goTo(String page) {
        clickOn("#rail-" + page);
    }
}
