package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Card;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.outcomes.ChainViewModel.Answer;
import app.winnow.desktop.outcomes.ChainViewModel.Standing;
import app.winnow.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The chain of questions on its own page: one question at a time at the left, what is answered so far at the right. */
final class ChainView extends BorderPane {
    private static final double NARROW = 860;
    private static final double WORDS_WIDTH = 270;
    private final ChainViewModel chain;
    private final Runnable leave;
    private final VBox question = new VBox(16);
    private final VBox answers = new VBox(2);
    private final HBox beside = new HBox(24);
    private final VBox below = new VBox(24);
    private boolean answered;
    private Optional<Outcome> shown = Optional.empty();

    ChainView(ChainViewModel chain, Runnable leave) {
        this.chain = chain;
        this.leave = leave;
        setId("chain");
        question.setMinWidth(0);
        HBox.setHgrow(question, Priority.ALWAYS);
        answers.setMinWidth(280);
        answers.setPrefWidth(380);
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Button later = Buttons.lined(Words.of("chain.leave"), leave);
        later.setId("chain-leave");
        PageFrame frame = new PageFrame(Words.of("chain.title"), scroll).flush().tools(later);
        frame.beside().setText(Words.of("chain.beside"));
        frame.setMinWidth(0);
        setCenter(frame);
        chain.step().addListener((property, was, is) -> fill());
        chain.asksOwner().addListener((property, was, is) -> fill());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The letter that answered must not be typed into the line that asks next.
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (answered) {
                answered = false;
                key.consume();
            }
        });
        widthProperty().addListener((property, was, is) -> place(scroll));
        place(scroll);
        fill();
    }

    private void place(ScrollPane scroll) {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        beside.getChildren().clear();
        below.getChildren().clear();
        (narrow ? below : beside).getChildren().setAll(question, answers);
        (narrow ? below : beside).setPadding(new Insets(4, 8, 24, 4));
        scroll.setContent(narrow ? below : beside);
    }

    /** Shows what undo or another hand changed; what is being typed stays. */
    void refresh() {
        if (!chain.outcome().equals(shown)) {
            fill();
        }
    }

    private void fill() {
        shown = chain.outcome();
        Outcome outcome = shown.orElse(null);
        if (outcome == null) {
            leave.run();
            return;
        }
        Label sentence = Texts.section(outcome.sentence());
        sentence.setWrapText(true);
        List<Node> parts = new ArrayList<>(List.of(sentence));
        Step step = chain.step().get();
        parts.add(step == null ? end() : chain.asksOwner().get() ? owner(step) : step == Step.ENABLERS ? enablers(outcome) : asked(step));
        question.getChildren().setAll(parts);
        answers.getChildren().setAll(chain.answers().stream().map(this::line).toList());
        answers.getChildren().add(0, Texts.secondary(Words.of("chain.answers")));
        focus();
    }

    /** Puts the keyboard where the next answer is given. */
    void focus() {
        // What scrolls is in the scene only once its skin is made, and takes no keyboard before.
        applyCss();
        Node wanted = question.lookup(".text-field");
        Node place = wanted == null ? question.lookup(".button") : wanted;
        if (place != null) {
            place.requestFocus();
        }
    }

    private Card asked(Step step) {
        List<Node> buttons = new ArrayList<>();
        buttons.add(answer("Y", "chain-yes", Words.of("chain." + step.word() + ".yes"), chain::yes));
        buttons.add(answer("N", "chain-no", Words.of("chain." + step.word() + ".no"), chain::no));
        if (step == Step.GAP) {
            buttons.add(answer("C", "chain-coming", Words.of("chain.gap.coming"), chain::coming));
        }
        buttons.add(answer("S", "chain-skip", Words.of("chain.skip"), chain::next));
        VBox all = new VBox(8);
        all.getChildren().setAll(buttons);
        return card(step, Words.of("chain." + step.word()), Words.of("chain." + step.word() + ".hint"), all);
    }

    private Card owner(Step step) {
        TextField field = new TextField(chain.outcome().map(outcome -> outcome.causes().getOrDefault(step.cell().orElseThrow(), "")).orElse(""));
        return typed(step, "chain-owner", field, Words.of("chain.owner"), Words.of("chain.owner.hint"), () -> chain.owner(field.getText()));
    }

    private Card enablers(Outcome outcome) {
        TextField field = new TextField(outcome.enablers());
        return typed(Step.ENABLERS, "chain-enablers", field, Words.of("chain.enablers"), Words.of("chain.enablers.hint"), () -> chain.enablers(field.getText()));
    }

    private Card typed(Step step, String id, TextField field, String ask, String hint, Runnable take) {
        field.setId(id);
        field.setAccessibleText(ask);
        field.setOnAction(event -> take.run());
        return card(step, ask, hint, new VBox(8, field, Texts.secondary(Words.of("chain.enter"))));
    }

    private Card card(Step step, String ask, String hint, Node how) {
        Label title = new Label(ask);
        title.getStyleClass().addAll("title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        String cell = step.cell().map(cause -> Words.of("chain.fills", Words.of("cause." + cause.word()), Words.of(cause.ordinal() < 3 ? "chain.environment" : "chain.person")))
                .orElseGet(() -> Words.of(step == Step.GAP ? "chain.fills.state" : "chain.fills.enablers"));
        return new Card(Texts.secondary(Words.of("chain.place", step.ordinal() + 1, Step.values().length, cell)), title, Texts.text(hint), how);
    }

    private Card end() {
        Label title = new Label(chain.conclusion());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Button done = Buttons.primary(Words.of("chain.done"), leave);
        done.setId("chain-done");
        return new Card(Texts.secondary(Words.of("chain.end")), title, Texts.text(Words.of("chain.end.hint")), done);
    }

    private static Button answer(String key, String id, String words, Runnable run) {
        Button button = Buttons.lined(words, run);
        button.setGraphic(Chip.key(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setWrapText(true);
        return button;
    }

    private Node line(Answer answer) {
        Step step = answer.step();
        boolean isState = step == Step.GAP && answer.standing() != Standing.OPEN;
        Chip sign = new Chip(isState ? answer.words() : Words.of("chain.sign." + answer.standing().name().toLowerCase(Locale.ROOT)));
        if (answer.standing() == Standing.OPEN) {
            sign.getStyleClass().add("hollow");
        }
        Label name = new Label(step.cell().map(cause -> Words.of("cause." + cause.word())).orElseGet(() -> Words.of(step == Step.GAP ? "field.state" : "field.enablers")));
        name.getStyleClass().add("strong");
        VBox both = new VBox(2, name);
        if (!isState && !answer.words().isEmpty() && answer.standing() != Standing.FINE || step == Step.ENABLERS && !answer.words().isEmpty()) {
            Label words = Texts.secondary(answer.words());
            // In a button a text that wraps would take any height.
            words.setWrapText(false);
            words.setMinHeight(USE_COMPUTED_SIZE);
            words.setMaxWidth(WORDS_WIDTH);
            both.getChildren().add(words);
        }
        HBox row = new HBox(8, sign, both);
        row.setAlignment(Pos.CENTER_LEFT);
        Button go = Buttons.quiet("", () -> chain.go(step));
        go.setGraphic(row);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setAlignment(Pos.CENTER_LEFT);
        go.setId("chain-line-" + step.word());
        go.setAccessibleText(name.getText() + ": " + sign.getText() + " " + answer.words());
        if (step == chain.step().get()) {
            go.getStyleClass().add("lined");
        }
        return go;
    }

    private void key(KeyEvent key) {
        boolean types = key.getTarget() instanceof TextInputControl;
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Runnable does = switch (key.getCode()) {
            case ESCAPE -> leave;
            case Y -> types ? null : chain::yes;
            case N -> types ? null : chain::no;
            case C -> types ? null : chain::coming;
            case S -> types ? null : chain::next;
            case LEFT, BACK_SPACE -> types ? null : chain::back;
            case RIGHT -> types ? null : chain::next;
            default -> null;
        };
        answered = does != null && key.getCode().isLetterKey();
        if (does != null) {
            does.run();
            key.consume();
        }
    }
}
