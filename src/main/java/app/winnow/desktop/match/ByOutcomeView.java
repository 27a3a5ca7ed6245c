package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Outcome;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One outcome on top, the offerings that are likeliest to serve it below, and the keys. The keyboard stays with the view: the list only shows what it does. */
final class ByOutcomeView extends VBox {
    /** Below this width, as on a projector, the offerings need the room more than the words about the outcome and its keys. */
    private static final double NARROW = 900;

    private final ByOutcomeViewModel model;
    private final Label id = new Chip("");
    private final Label sentence = Texts.section("");
    private final Label about = Texts.secondary("");
    private final Label left = Texts.secondary("");
    private final ListView<Integer> list = new ListView<>();
    private final Label question = Texts.text("");
    private final Answers answers = new Answers();

    ByOutcomeView(ByOutcomeViewModel model) {
        super(12);
        this.model = model;
        setId("match-by-outcome");
        setFocusTraversable(true);
        setAccessibleText(Words.of("by-outcome"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        left.setWrapText(false);
        left.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        VBox card = new VBox(4, new HBox(12, id, sentence, left), about);
        card.getStyleClass().add("card");
        list.setId("by-outcome-list");
        list.getStyleClass().addAll("winnow-list", "outcome-list");
        list.setItems(model.rows());
        list.setFocusTraversable(false);
        list.setCellFactory(of -> new ServingCell(model));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        question.getStyleClass().add("strong");
        VBox bar = new VBox(8, question, answers);
        bar.getStyleClass().addAll("card", "question-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(card, list, bar);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        model.outcome().addListener((property, was, is) -> show(is));
        model.left().addListener((property, was, is) -> count());
        model.highlighted().addListener((property, was, is) -> highlight());
        model.rows().addListener((ListChangeListener<Integer>) change -> highlight());
        model.prompt().addListener((property, was, is) -> ask(was, is));
        widthProperty().addListener((property, was, is) -> {
            arrange();
            ask(null, model.prompt().get());
        });
        ask(null, null);
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    private void arrange() {
        about.setVisible(!about.getText().isEmpty() && !isNarrow());
        about.setManaged(about.isVisible());
    }

    private void show(Outcome outcome) {
        if (outcome != null) {
            id.setText(outcome.id());
            sentence.setText(outcome.sentence());
            about.setText(measure(outcome));
            arrange();
            list.setAccessibleText(Words.of("by-outcome.list", outcome.sentence()));
            count();
            list.refresh();
        }
    }

    private static String measure(Outcome outcome) {
        if (outcome.measure().name().isEmpty()) {
            return outcome.sponsor();
        }
        String range = outcome.measure().baseline().isEmpty() && outcome.measure().target().isEmpty() ? ""
                : " " + outcome.measure().baseline() + " \u2192 " + outcome.measure().target() + " " + outcome.measure().unit();
        return outcome.measure().name() + range + (outcome.sponsor().isEmpty() ? "" : "  \u00B7  " + outcome.sponsor());
    }

    private void count() {
        left.setText(Words.of("by-outcome.left", model.left().get(), model.rows().size()));
    }

    private void highlight() {
        int at = model.highlighted().get();
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        list.refresh();
    }

    private void ask(Prompt was, Prompt now) {
        answers.getChildren().clear();
        if (now != null) {
            question.setText(now.sentence());
            answers.put(now, this::press, model::write);
        } else {
            question.setText(Words.of("by-outcome.question"));
            answers.add("Enter", Words.of("by-outcome.take"), model::enter);
            answers.add("N", Words.of("strength.0"), () -> model.strength(0));
            answers.add("X", Words.of("by-outcome.none"), model::none);
            if (!isNarrow()) {
                answers.add("E", Words.of("linking.evidence"), () -> model.type("E"));
                answers.add("\u2190 \u2192", Words.of("by-outcome.next"), () -> model.step(1));
                answers.add("\u232B", Words.of("linking.undo"), model::undo);
            }
            answers.add("O", Words.of("by-outcome.leave"), model::leave);
        }
        if (was != null && was.isWritten()) {
            requestFocus();
        }
    }

    private void press(String key) {
        switch (key) {
            case Aside.ENTER -> model.enter();
            case Aside.LEAVE -> model.escape();
            default -> model.type(key);
        }
    }

    private void keys(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean undo = key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isShiftDown();
        if (undo) {
            model.undo();
            key.consume();
        } else if (!key.isShortcutDown() && !key.isAltDown() && pressed(key)) {
            key.consume();
        }
    }

    private boolean pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case PAGE_UP -> model.move(-10);
            case PAGE_DOWN -> model.move(10);
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case ENTER -> model.enter();
            case ESCAPE -> model.escape();
            case O -> model.leave();
            default -> {
                return model.type(Keys.printed(key));
            }
        }
        return true;
    }
}
