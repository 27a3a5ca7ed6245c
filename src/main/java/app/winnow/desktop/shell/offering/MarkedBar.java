package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Disposition;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How many offerings are marked, and what can be decided on all of them, for the bottom of a page: not there while nothing is marked. What people have to hear first, or are asked, opens
 * above the buttons. A page shows it below its content, leads to it with Ctrl+D, and gets the keyboard back.
 */
public final class MarkedBar extends VBox {
    private static final List<Disposition> SEEN = List.of(Disposition.RETIRE, Disposition.REPLACE, Disposition.SLIM, Disposition.KEEP);
    private static final List<Disposition> MORE = List.of(Disposition.MERGE, Disposition.MOVE_OUT, Disposition.HAND_BACK, Disposition.PARK);

    private final MarkedViewModel model;
    private final Runnable keyboard;
    private final Label words = Texts.section("");
    private final FlowPane row = new FlowPane(6, 6);
    private final LookingLine looking;
    private final Button first;
    private final Button only = button("marked-only", "marked.only", this::showOnly);
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();

    /** The bar of one page; {@code keyboard} takes the keyboard back to its content. */
    public MarkedBar(MarkedViewModel model, Runnable keyboard) {
        super(8);
        this.model = model;
        this.keyboard = keyboard;
        looking = new LookingLine(model::cancel);
        setId("marked");
        getStyleClass().add("marked-bar");
        setMinHeight(USE_PREF_SIZE);
        words.setId("marked-words");
        words.setWrapText(true);
        row.setAlignment(Pos.CENTER_LEFT);
        List<Button> seen = SEEN.stream().map(this::choice).toList();
        first = seen.get(0);
        row.getChildren().addAll(seen);
        row.getChildren().addAll(suggested(), more(), only, button("marked-clear", "marked.clear", this::clear));
        only.managedProperty().bind(only.visibleProperty());
        managedProperty().bind(visibleProperty());
        model.marked().shown().addListener(new WeakChangeListener<>(follow));
        model.marked().codes().addListener(new WeakChangeListener<>(follow));
        model.verdicts().addListener(new WeakChangeListener<>(follow));
        model.filter().addListener(new WeakChangeListener<>(follow));
        model.words().addListener((property, was, is) -> words.setText(is));
        model.asked().addListener((property, was, is) -> show());
        model.looking().addListener((property, was, is) -> show());
        sceneProperty().addListener((property, was, is) -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        getChildren().setAll(words, row);
        refresh();
    }

    /** Ctrl+D from anywhere on the page: the keyboard goes to the first button and back again. */
    public boolean takes(KeyEvent key) {
        if (key.getCode() != KeyCode.D || !key.isShortcutDown() || !isVisible()) {
            return false;
        }
        if (isFocusWithin()) {
            keyboard.run();
        } else {
            first.requestFocus();
        }
        return true;
    }

    /** Behind other pages nothing is looked at, and nothing stays asked. */
    private void refresh() {
        if (getScene() == null) {
            model.cancel();
            return;
        }
        boolean wasFocused = isFocusWithin();
        model.refresh();
        setVisible(!model.marked().shown().get().isEmpty());
        only.setVisible(!model.isAlone());
        setAccessibleText(model.words().get());
        if (wasFocused && !isVisible()) {
            keyboard.run();
        }
    }

    private Button choice(Disposition disposition) {
        Button choice = Buttons.lined(DispositionWords.verb(disposition), () -> model.choose(disposition));
        choice.setGraphic(DispositionMark.of(disposition, Standing.DECIDED));
        choice.setId("marked-" + Words.key(disposition.word()));
        return choice;
    }

    private Button suggested() {
        Button suggested = Buttons.lined(Words.of("marked.suggested"), () -> model.choose(null));
        suggested.setId("marked-suggested");
        return suggested;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = Buttons.quiet(Words.of(key), action);
        button.setId(id);
        return button;
    }

    private MenuButton more() {
        List<MenuItem> items = new ArrayList<>();
        for (Disposition disposition : MORE) {
            MenuItem item = new MenuItem(DispositionWords.verb(disposition), DispositionMark.of(disposition, Standing.DECIDED));
            item.setOnAction(event -> model.choose(disposition));
            items.add(item);
        }
        MenuItem back = new MenuItem(Words.of("marked.take.back"));
        back.setOnAction(event -> model.takeBack());
        items.add(new SeparatorMenuItem());
        items.add(back);
        MenuButton more = new MenuButton(Words.of("marked.more"), null, items.toArray(MenuItem[]::new));
        more.setId("marked-more");
        more.getStyleClass().add("menu-lined");
        more.setMinWidth(USE_PREF_SIZE);
        return more;
    }

    private void showOnly() {
        model.marked().showOnly();
        keyboard.run();
    }

    private void clear() {
        model.marked().clear();
    }

    /** The look that is under way, else what is asked, else the buttons. */
    private void show() {
        ManyDecisions asked = model.asked().get();
        boolean wasFocused = isFocusWithin();
        if (!model.looking().get().isEmpty()) {
            looking.say(model.looking().get());
            if (!getChildren().contains(looking)) {
                getChildren().setAll(looking);
                take(wasFocused, looking::takeKeyboard);
            }
        } else if (asked != null) {
            boolean wasRow = getChildren().contains(row);
            ManyAsking asking = new ManyAsking(model, asked, ((Region) getParent()).heightProperty());
            getChildren().setAll(asking);
            take(wasRow || wasFocused, asking::takeKeyboard);
        } else if (!getChildren().contains(row)) {
            getChildren().setAll(words, row);
            take(wasFocused && getScene() != null, keyboard);
        }
    }

    private static void take(boolean isHere, Runnable takeKeyboard) {
        if (isHere) {
            takeKeyboard.run();
        }
    }

    private void keys(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (model.isUnderWay()) {
            model.cancel();
        } else {
            keyboard.run();
        }
        key.consume();
    }
}
