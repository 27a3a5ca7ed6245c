package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line that says what is being done: only what lasts over half a second, the oldest first, with its progress and a way to stop it. */
final class TaskBar extends HBox {
    private static final Duration PATIENCE = Duration.millis(500);
    private final List<Running> lasting = new ArrayList<>();
    private final Label title = new Label();
    private final Label what = Texts.secondary("");
    private final Label more = Texts.secondary("");
    private final ProgressBar bar = new ProgressBar();
    private Running shown;

    TaskBar(Tasks tasks) {
        getStyleClass().add("task-bar");
        setId("tasks");
        bar.setPrefWidth(220);
        bar.setMinWidth(120);
        title.setMinWidth(Region.USE_PREF_SIZE);
        what.setWrapText(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button stop = Buttons.lined(Words.of("task.cancel"), () -> shown.cancel());
        getChildren().addAll(title, bar, what, gap, more, stop);
        tasks.running().addListener((ListChangeListener<Running>) change -> follow(tasks.running()));
        show();
    }

    private void follow(List<Running> running) {
        lasting.removeIf(task -> !running.contains(task));
        running.stream().filter(task -> !lasting.contains(task)).forEach(task -> {
            PauseTransition patience = new PauseTransition(PATIENCE);
            patience.setOnFinished(event -> {
                if (!task.state().get().isOver() && !lasting.contains(task)) {
                    lasting.add(task);
                    show();
                }
            });
            patience.play();
        });
        show();
    }

    private void show() {
        setVisible(!lasting.isEmpty());
        setManaged(!lasting.isEmpty());
        Running next = lasting.isEmpty() ? null : lasting.get(0);
        more.setText(lasting.size() > 1 ? Words.of("task.more", lasting.size() - 1) : "");
        if (next != null && next != shown) {
            title.setText(next.title());
            TimeLeft left = new TimeLeft(System::nanoTime);
            what.textProperty().bind(Bindings.createStringBinding(() -> Stream.of(next.what().get(), left.words(next.fraction().get())).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")), next.what(), next.fraction()));
            bar.progressProperty().bind(next.fraction());
            bar.setAccessibleText(next.title());
        }
        shown = next;
    }
}
