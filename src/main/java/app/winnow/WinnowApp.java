package app.winnow;

import app.winnow.desktop.shell.MainWindow;
import app.winnow.desktop.shell.SystemDialogs;
import app.winnow.task.FxTasks;
import app.winnow.workspace.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window as the toolkit starts it. What it is made of stands in {@link Services}. */
public final class WinnowApp extends Application {
    /** Pictures of the icon, in pixels; the desktop picks what suits its title bars and task switcher. */
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    private Services services;

    @Override
    public void start(Stage stage) {
        Path data = DataFolder.of(System.getProperties(), System.getenv());
        services = new Services(data, new FxTasks(), Clock.systemDefaultZone(), new SystemDialogs(() -> stage, getHostServices()::showDocument));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> services.fault(fault));
        MainWindow window = services.window();
        stage.setTitle(Words.of("name"));
        ICON_SIZES.forEach(size -> stage.getIcons().add(new Image(WinnowApp.class.getResourceAsStream("icons/winnow-" + size + ".png"))));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setScene(window.scene());
        services.frame(stage);
        stage.show();
        window.opened();
        getParameters().getUnnamed().forEach(file -> services.desk().take(Path.of(file)));
    }

    @Override
    public void stop() {
        if (services != null) {
            services.close();
        }
    }
}
