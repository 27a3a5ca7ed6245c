package app.winnow.bench;

import app.winnow.desktop.kit.Fonts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * A window in which frames are timed, on the display that there is or else on Monocle, drawn by software. Each request changes a small square in a corner too: a frame ends when the square is seen on
 * the screen in its new colour, because then the whole frame is there. A request is made as a pulse of the toolkit begins, so that nobody waits for the clock of the screen.
 */
final class MapWindow {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;
    /** The square, and above the content a strip of its height. */
    private static final int SIGN = 8;
    /** What is left for the content. */
    static final int CONTENT = HEIGHT - SIGN;
    private static final long LOOK_AGAIN = 100_000;
    private static final int PATIENCE = 120;

    private final Pane root = new Pane();
    private final Rectangle sign = new Rectangle(SIGN, SIGN, Color.RED);
    private Robot robot;
    private Region content;

    /** What a Java machine has to be told to draw as on the slowest laptop. */
    static String[] options() {
        return isOnDisplay() ? new String[] {"-Dprism.order=sw"}
                : new String[] {"-Dprism.order=sw", "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dheadless.geometry=" + WIDTH + "x" + HEIGHT + "-32", "-Dprism.text=t2k"};
    }

    private static boolean isOnDisplay() {
        String display = System.getenv("DISPLAY");
        return display != null && !display.isBlank();
    }

    /** What the figures were taken on. */
    static String words() {
        return (isOnDisplay() ? "window on display " + System.getenv("DISPLAY") : "Monocle, without a display") + ", " + WIDTH + " x " + HEIGHT + ", drawn by software";
    }

    /** Opens the window; called by the thread that measures, as everything here. */
    void open() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        got(started);
        onScreen(() -> {
            Fonts.load();
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            root.getChildren().add(sign);
            stage.show();
            robot = new Robot();
        });
    }

    /** Puts this in the window. */
    void show(Region next) {
        onScreen(() -> {
            root.getChildren().remove(content);
            content = next;
            next.setManaged(false);
            root.getChildren().add(0, next);
            next.resizeRelocate(0, SIGN, WIDTH, CONTENT);
        });
    }

    /** Milliseconds until what is requested is on the screen. */
    double frame(Runnable request) {
        CompletableFuture<Double> shown = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Color next = sign.getFill().equals(Color.RED) ? Color.BLUE : Color.RED;
                long start = System.nanoTime();
                try {
                    request.run();
                } catch (RuntimeException failed) {
                    shown.completeExceptionally(failed);
                    return;
                }
                sign.setFill(next);
                Platform.runLater(() -> look(start, next, shown));
            }
        }.start());
        return got(shown);
    }

    private void look(long start, Color expected, CompletableFuture<Double> shown) {
        if (robot.getPixelColor(SIGN / 2.0, SIGN / 2.0).equals(expected)) {
            shown.complete((System.nanoTime() - start) / 1e6);
        } else {
            LockSupport.parkNanos(LOOK_AGAIN);
            Platform.runLater(() -> look(start, expected, shown));
        }
    }

    /** The share of the content's place on the screen that is not of the colour in its corner: that something is seen at all. */
    double painted() {
        WritableImage[] seen = new WritableImage[1];
        onScreen(() -> seen[0] = robot.getScreenCapture(null, 0, SIGN, WIDTH, CONTENT));
        PixelReader pixels = seen[0].getPixelReader();
        int ground = pixels.getArgb(0, 0);
        int painted = 0;
        for (int y = 0; y < CONTENT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                painted += pixels.getArgb(x, y) == ground ? 0 : 1;
            }
        }
        return (double) painted / (WIDTH * CONTENT);
    }

    /** Done on the window's thread before this returns. */
    void onScreen(Runnable action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                action.run();
                done.complete(null);
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        got(done);
    }

    private static <T> T got(CompletableFuture<T> coming) {
        try {
            return coming.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("a frame did not come to the screen; no other window may lie over this one", failed);
        }
    }

}
