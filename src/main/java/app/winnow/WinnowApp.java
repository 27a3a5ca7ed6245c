package app.winnow;

import app.winnow.desktop.shell.MainWindow;
import app.winnow.desktop.shell.SystemDialogs;
import app.winnow.task.FxTasks;
import app.winnow.workspace.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window as the toolkit starts it. What it is made of stands in {@link Services}. */
public final class WinnowApp extends Application {
    private Services services;

    @Override
    public void start(Stage stage) {
        Path data = DataFolder.of(System.getProperties(), System.getenv());
        services = new Services(data, new FxTasks(), Clock.systemDefaultZone(), new SystemDialogs(() -> stage, getHostServices()::showDocument));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> services.fault(fault));
        MainWindow window = services.window();
        stage.setTitle(Words.of("name"));
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
