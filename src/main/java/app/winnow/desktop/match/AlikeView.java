package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.TickCell;
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

/** The offerings that are alike, and what each of them would get: space unticks one, Enter makes one change of all that are ticked, Escape leaves it. */
final class AlikeView extends VBox {
    private final AlikeViewModel alike;
    private final MatchViewModel model;
    private final ListView<AlikeRow> list = new ListView<>();
    private final Button give = Buttons.primary("", this::give);

    AlikeView(MatchViewModel model, AlikeViewModel alike) {
        super(8);
        this.model = model;
        this.alike = alike;
        setId("match-alike");
        list.setId("alike-list");
        list.setItems(alike.rows());
        list.getStyleClass().add("winnow-list");
        list.setCellFactory(of -> new TickCell<>(row -> new TickCell.Tick(row.title(), row.about(), row.isTicked(), true), alike::toggle));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        VBox.setVgrow(list, Priority.ALWAYS);
        give.setId("alike-give");
        give.setGraphic(Chip.key("Enter"));
        Label question = Texts.section(Words.of("alike.question", alike.like().title()));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        list.setAccessibleText(question.getText());
        getChildren().addAll(new VBox(4, question, Texts.text(alike.given()), Texts.secondary(Words.of("alike.hint"))), list, buttons());
        alike.rows().addListener((ListChangeListener<AlikeRow>) change -> count());
        count();
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button leave = Buttons.lined(Words.of("alike.leave"), model.alikes()::leave);
        leave.setGraphic(Chip.key("Esc"));
        HBox row = new HBox(8, gap, leave, give);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void count() {
        give.setText(Words.of("alike.give", alike.ticked()));
        give.setDisable(alike.ticked() == 0);
    }

    private void keys(KeyEvent key) {
        if (key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> give();
            case SPACE -> {
                int row = list.getSelectionModel().getSelectedIndex();
                alike.toggle(row);
                list.getSelectionModel().select(row);
            }
            case ESCAPE -> model.alikes().leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void give() {
        if (alike.ticked() > 0) {
            model.alikes().give();
        }
    }

    void takeKeyboard() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }
}
