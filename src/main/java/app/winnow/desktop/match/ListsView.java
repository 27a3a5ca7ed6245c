package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
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

/** A list as people see it: the question, its offerings with their answers, and the button that says what is confirmed. */
final class ListsView extends VBox {
    private final ListsViewModel model;
    private final Runnable done;
    private final Label question = Texts.section("");
    private final Label hint = Texts.secondary("");
    private final Label step = Texts.secondary("");
    private final ListView<ListRow> list = new ListView<>();
    private final NameBar name;
    private final Button confirm = Buttons.primary("", this::confirm);

    ListsView(ListsViewModel model, Runnable done) {
        super(8);
        this.model = model;
        this.done = done;
        setId("match-lists");
        list.setId("match-list");
        list.setItems(model.rows());
        list.getStyleClass().add("winnow-list");
        list.setCellFactory(of -> new ListRowCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        VBox.setVgrow(list, Priority.ALWAYS);
        name = new NameBar(model, list);
        confirm.setId("match-list-confirm");
        confirm.setGraphic(Chip.key("Enter"));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new VBox(4, step, question, hint), list, name, buttons());
        model.sheet().addListener((property, was, is) -> show(is));
        model.rows().addListener((ListChangeListener<ListRow>) change -> count());
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button later = Buttons.quiet(Words.of("list.all.later"), () -> {
            model.later();
            done.run();
        });
        later.setId("match-lists-later");
        HBox row = new HBox(8, later, gap, Buttons.lined(Words.of("list.later"), () -> {
            model.skip();
            next();
        }), confirm);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(ListSheet<?> sheet) {
        if (sheet == null) {
            return;
        }
        question.setText(Words.of("list." + sheet.key()));
        hint.setText(Words.of("list.hint", Words.of("rest." + sheet.key())));
        step.setText(Words.of("list.step", ListSheets.all().size() - model.open().size() + 1, ListSheets.all().size()));
        list.setAccessibleText(question.getText());
        list.scrollTo(0);
        list.getSelectionModel().selectFirst();
        count();
    }

    private void count() {
        confirm.setText(Words.of("list.confirm", model.ticked(), model.all() - model.ticked()));
    }

    private void keys(KeyEvent key) {
        int row = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case ENTER -> confirm();
            case SPACE -> toggle(row, 0);
            case N -> name.take();
            default -> {
                if (!key.getCode().isDigitKey() || key.isShortcutDown()) {
                    return;
                }
                toggle(row, Keys.digit(key) - 1);
            }
        }
        key.consume();
    }

    private void toggle(int row, int answer) {
        model.toggle(row, answer);
        list.getSelectionModel().select(row);
    }

    private void confirm() {
        model.confirm();
        next();
    }

    private void next() {
        if (model.sheet().get() == null) {
            done.run();
        } else {
            takeKeyboard();
        }
    }

    void takeKeyboard() {
        list.requestFocus();
    }
}
