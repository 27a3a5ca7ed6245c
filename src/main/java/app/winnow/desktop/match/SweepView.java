package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.TickCell;
import app.winnow.model.UsageWindow;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of what has had no activity at all, and the one button that stops what is ticked, on notice. */
final class SweepView extends VBox {
    private final SweepViewModel model;
    private final Runnable put;
    private final IntConsumer stopped;
    private final Label hint = Texts.secondary("");
    private final ListView<SweepRow> list = new ListView<>();
    private final Button stop = Buttons.primary("", this::stop);

    SweepView(SweepViewModel model, Runnable put, IntConsumer stopped) {
        super(8);
        this.model = model;
        this.put = put;
        this.stopped = stopped;
        setId("match-sweep");
        list.setId("sweep-list");
        list.setItems(model.rows());
        list.getStyleClass().add("winnow-list");
        list.setCellFactory(of -> new TickCell<>(row -> new TickCell.Tick(row.title(), row.about(), row.isTicked(), true), model::toggle));
        list.setAccessibleText(Words.of("sweep.question"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        VBox.setVgrow(list, Priority.ALWAYS);
        stop.setId("sweep-stop");
        stop.setGraphic(Chip.key("Enter"));
        Label question = Texts.section(Words.of("sweep.question"));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new VBox(4, question, hint), list, buttons());
        model.rows().addListener((ListChangeListener<SweepRow>) change -> count());
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button later = Buttons.lined(Words.of("sweep.later"), () -> {
            model.later();
            put.run();
        });
        later.setId("sweep-later");
        HBox row = new HBox(8, gap, later, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void count() {
        List<UsageWindow> windows = model.rows().stream().map(row -> row.line().window()).distinct().toList();
        String when = windows.size() == 1 ? Words.of("sweep.when", windows.get(0).from().toString(), windows.get(0).to().toString()) : Words.of("sweep.when.several");
        hint.setText(Words.of("sweep.hint", when, model.noticeDays()));
        stop.setText(Words.of("sweep.stop", model.ticked()));
        stop.setDisable(model.ticked() == 0);
    }

    private void keys(KeyEvent key) {
        int row = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case ENTER -> stop();
            case SPACE -> {
                model.toggle(row);
                list.getSelectionModel().select(row);
            }
            case ESCAPE -> {
                model.later();
                put.run();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void stop() {
        if (model.ticked() > 0) {
            stopped.accept(model.confirm());
            put.run();
        }
    }

    void takeKeyboard() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }
}
