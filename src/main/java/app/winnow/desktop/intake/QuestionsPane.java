package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.Foldout;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.Question;
import app.winnow.intake.Wishes;
import app.winnow.model.UsageWindow;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the file leaves open, the most consequential first, each with what holds until somebody answers. */
final class QuestionsPane extends VBox {
    /** More at once are not answered, but skipped. */
    private static final int MOST = 5;
    private final ImportViewModel model;

    QuestionsPane(ImportViewModel model, Preview preview) {
        super(16);
        this.model = model;
        List<Question> all = preview.questions();
        // Without a title nothing can be taken over.
        all.stream().filter(Question::isMissingTitle).forEach(question -> getChildren().add(question(question)));
        beside(preview);
        List<Question> others = all.stream().filter(question -> !question.isMissingTitle()).toList();
        int shown = Math.min(MOST, others.size());
        others.subList(0, shown).forEach(question -> getChildren().add(question(question)));
        if (others.size() > shown) {
            List<Question> rest = others.subList(shown, others.size());
            getChildren().add(new Foldout(Words.of("questions.more", rest.size()), () -> {
                VBox box = new VBox(16);
                rest.forEach(question -> box.getChildren().add(question(question)));
                return box;
            }));
        }
        if (getChildren().isEmpty()) {
            getChildren().add(Texts.secondary(Words.of("no.questions")));
        }
    }

    /** What the file does beside the audit comes before what sorts and shows. */
    private void beside(Preview preview) {
        Beside beside = preview.beside();
        if (!preview.understood().isWhole()) {
            return;
        }
        if (beside.isData()) {
            getChildren().add(new TakesBox(model, beside.joining()));
        } else if (beside.gone() > 0) {
            Question gone = beside.diff().goneQuestion();
            getChildren().add(choice(gone, gone.options().get(beside.choices().diff().withdrawGone() ? 1 : 0),
                    option -> model.choose(model.choices().diff(model.choices().diff().withdrawGone(option.equals(gone.options().get(1)))))));
        }
    }

    private Node usage(Question question) {
        TextField from = field("usage.from", "usage-from", model.counted().from());
        TextField to = field("usage.to", "usage-to", model.counted().to());
        UsageWindow year = model.lastYear();
        HBox dates = new HBox(8, from, Texts.secondary("–"), to);
        dates.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label trouble = Texts.text("");
        trouble.getStyleClass().add("attention-text");
        trouble.textProperty().bind(model.counted().trouble());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        VBox box = new VBox(6, Texts.text(Words.of("usage.ask")), follows(question, Words.of("usage.follows")), dates);
        question.options().stream().flatMap(option -> Wishes.window(option).stream()).forEach(last -> box.getChildren().add(says("usage.last", "usage-last", last)));
        box.getChildren().addAll(says("usage.year", "usage-year", year), trouble);
        return box;
    }

    /** A window that is said by one press and by nothing else. */
    private Node says(String key, String id, UsageWindow window) {
        Button button = Buttons.lined(Words.of(key, window.from().toString(), window.to().toString()), () -> {
            model.counted().say(window.from().toString(), window.to().toString());
            model.timeTyped();
        });
        button.setId(id);
        return button;
    }

    /** What is typed counts at once, and is a step that can be taken back once people leave the field. */
    private TextField field(String key, String id, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Words.of(key));
        field.setAccessibleText(Words.of(key));
        field.setPrefColumnCount(9);
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(event -> model.timeTyped());
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.timeTyped();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** How much hangs on the answer, where that is known, and what follows from it. */
    private static Node follows(Question question, String sentence) {
        Label follows = Texts.secondary(sentence);
        if (question.stake() == null) {
            return follows;
        }
        Label stake = Texts.secondary(question.stake().sentence());
        stake.getStyleClass().add("stake");
        return new VBox(2, stake, follows);
    }

    private Node question(Question question) {
        if (question.key().equals("usage-window")) {
            return usage(question);
        }
        if (question.isTyped()) {
            return typed(question);
        }
        if (Wishes.take(question)) {
            return choice(question, question.assumed(), option -> model.answer(question, option));
        }
        return new VBox(6, Texts.text(question.ask()), Texts.secondary(question.assumed() == null ? Words.of("assumed.nothing") : Words.of("assumed", question.assumed())));
    }

    /** An answer that is typed, taken by Enter or when the field is left. */
    private Node typed(Question question) {
        TextField answer = new TextField();
        answer.setId("answer-" + question.place());
        answer.setAccessibleText(question.ask());
        answer.setPromptText(question.assumed() == null ? Words.of("assumed.nothing") : Words.of("assumed", question.assumed()));
        Runnable take = () -> {
            if (!answer.getText().isBlank()) {
                model.answer(question, answer.getText().strip());
            }
        };
        answer.setOnAction(event -> take.run());
        return new VBox(6, Texts.text(question.ask()), follows(question, question.follows()), answer);
    }

    private static Node choice(Question question, String holds, Consumer<String> answer) {
        List<String> words = question.options().stream().map(option -> question.key().equals("date-order") ? Words.of("order." + option) : option).toList();
        Node options = Choices.of("answer-" + question.place(), question.ask(), words, question.options().indexOf(holds), at -> answer.accept(question.options().get(at)));
        VBox box = new VBox(6, Texts.text(question.ask()));
        if (!question.key().equals("gone")) {
            box.getChildren().add(follows(question, question.follows()));
        }
        box.getChildren().add(options);
        return box;
    }
}
