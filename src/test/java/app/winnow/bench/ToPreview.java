package app.winnow.bench;

import app.winnow.Services;
import app.winnow.desktop.FakeDialogs;
import app.winnow.desktop.shell.MainWindow;
import app.winnow.task.FxTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** From a file dropped on the open window, with an empty audit, to its table, headings and questions drawn there. */
final class ToPreview {
    /** The sentence that says what was understood; it stands above table and questions and comes with them. */
    private static final String UNDERSTOOD = "#understood";

    private final Path file;
    private final Stage stage = new Stage();
    private final CountDownLatch shown = new CountDownLatch(1);
    private final Services services;
    private Measured measured;

    private ToPreview(Path file, Path folder) {
        this.file = file;
        services = new Services(folder, new FxTasks(), Clock.systemUTC(), new FakeDialogs());
        MainWindow window = services.window();
        stage.setScene(window.scene());
        stage.setWidth(1_366);
        stage.setHeight(768);
        stage.show();
        window.opened();
        services.desk().create("Bench", workspace -> { }, () -> new Frames(100, this::drop).start());
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        CountDownLatch started = new CountDownLatch(1);
        ToPreview[] run = new ToPreview[1];
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            run[0] = new ToPreview(Path.of(args[0]), folder);
            started.countDown();
        });
        started.await();
        run[0].shown.await();
        run[0].measured.print(1);
        Runtime.getRuntime().halt(0);
    }

    private void drop() {
        measured = new Measured();
        services.desk().take(file);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Node sentence = stage.getScene().lookup(UNDERSTOOD);
                if (sentence instanceof Labeled label && !label.getText().isEmpty()) {
                    stop();
                    // The frame in which it stands there is drawn before the one after the next begins.
                    new Frames(2, shown::countDown).start();
                }
            }
        }.start();
    }

    /** Does something after so many frames. */
    private static final class Frames extends AnimationTimer {
        private final Runnable then;
        private int left;

        Frames(int count, Runnable then) {
            this.left = count;
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (left-- == 0) {
                stop();
                then.run();
            }
        }
    }
}
