package app.winnow;

import app.winnow.desktop.intake.FirstReading;
import app.winnow.desktop.kit.Look;
import app.winnow.desktop.shell.Desk;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.MainWindow;
import app.winnow.desktop.shell.NoticeLine;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.Pages;
import app.winnow.desktop.welcome.OpenSample;
import app.winnow.desktop.welcome.SampleAudit;
import app.winnow.desktop.welcome.WelcomePage;
import app.winnow.desktop.welcome.WelcomeViewModel;
import app.winnow.sample.Sample;
import app.winnow.settings.Bounds;
import app.winnow.settings.Mappings;
import app.winnow.settings.Motion;
import app.winnow.settings.Settings;
import app.winnow.task.Tasks;
import app.winnow.workspace.Portfolios;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The only place that makes long-lived objects of the window, and hands each of them to those that need it. Made and closed on the FX thread.
 * A new page is one line in {@link AuditPages}.
 */
public final class Services implements AutoCloseable {
    private final Tasks tasks;
    private final Settings settings;
    /** The window as it first opens, unless the screen is smaller. */
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Pages pages = new Pages();
    private final Sample sample = new Sample();
    private final NoticeLine notices;
    private final ObjectProperty<Look> look;
    private final BooleanProperty motion;
    private final Desk desk;
    private final PageContext context;

    /** Everything for one window over this data folder. */
    public Services(Path data, Tasks tasks, Clock clock, Dialogs dialogs) {
        this.tasks = tasks;
        notices = new NoticeLine(this::undo, dialogs::copy);
        notices.recordsWhile(() -> pages.audit().get() == null || pages.audit().get().tried().get() == null);
        settings = new Settings(data);
        Portfolios portfolios = new Portfolios(data, tasks, clock);
        look = new SimpleObjectProperty<>(Look.valueOf(settings.get().look().name()));
        look.addListener((property, was, is) -> settings.change(all -> all.withLook(app.winnow.settings.Look.valueOf(is.name()))));
        desk = new Desk(portfolios, settings, pages, notices);
        // JavaFX 21 cannot ask the system whether it wants motion, so as the system says is yes.
        motion = new SimpleBooleanProperty(settings.get().motion() != Motion.OFF);
        motion.addListener((property, was, is) -> settings.change(all -> all.withMotion(is ? Motion.ON : Motion.OFF)));
        context = new PageContext(desk, notices, dialogs, look, motion);
        ChangeListener<Object> changed = (property, was, is) -> notices.changed();
        pages.audit().addListener((property, was, is) -> {
            // What the line offers belongs to the audit that was open.
            notices.hide();
            if (was != null) {
                was.portfolio().removeListener(changed);
            }
            if (is != null) {
                is.portfolio().addListener(changed);
            }
        });
        OpenSample openSample = new OpenSample(tasks, new SampleAudit(sample), desk, notices);
        pages.begin(new WelcomePage(new WelcomeViewModel(portfolios, desk, notices, openSample), context), new AuditPages(tasks, clock, context, new Mappings(data), portfolios, what -> desk.forget(what, "catalog"))::of);
    }

    private void undo() {
        pages.audit().get().undo();
    }

    /** Shows a fault that nobody expected. */
    public void fault(Throwable fault) {
        notices.failed(fault);
    }

    /** The window's content; asked for once. */
    public MainWindow window() {
        MainWindow window = new MainWindow(pages, tasks, desk, notices, look, motion);
        tasks.whenDrawn(() -> tasks.inOrder("first-reading").add(new FirstReading(sample::catalog, Path.of(System.getProperty("java.io.tmpdir")))));
        return window;
    }

    /** Puts the window where it was, and remembers where it is when it is closed. */
    public void frame(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        settings.get().window().filter(Services::isOnScreen).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximised());
        });
        stage.setOnHiding(event -> settings.change(all -> all.withBounds(
                new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()))));
    }

    /** A screen that is gone must not keep the window. */
    private static boolean isOnScreen(Bounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).isEmpty();
    }

    /** What opens audits, for the command line and for tests. */
    public Desk desk() {
        return desk;
    }

    /** Which audit and page are in front. */
    public Pages pages() {
        return pages;
    }

    /** The look, which the window follows. */
    public ObjectProperty<Look> look() {
        return look;
    }

    @Override
    public void close() {
        pages.leave();
        tasks.close();
    }
}
