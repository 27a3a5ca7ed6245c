package app.winnow.desktop.match;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.offering.SuggestionWords;
import app.winnow.verdict.Verdict;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Below the offering: what is suggested so far, and the question in front with its answers and their keys, or what the keys do while links are asked. */
final class QuestionBar extends VBox {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private final MatchViewModel model;
    private final Label sentence = Texts.section("");
    private final DispositionMark mark = new DispositionMark(14);
    private final Label suggestion = Texts.secondary("");
    private final Answers answers = new Answers();

    QuestionBar(MatchViewModel model) {
        super(8);
        this.model = model;
        setId("match-question");
        getStyleClass().addAll("card", "question-bar");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        suggestion.setWrapText(false);
        suggestion.setMinWidth(Region.USE_PREF_SIZE);
        HBox state = new HBox(8, mark, suggestion);
        state.setAlignment(Pos.CENTER_RIGHT);
        HBox top = new HBox(16, sentence, state);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(top, answers);
        setMinHeight(Region.USE_PREF_SIZE);
        model.form().addListener((property, was, is) -> fill());
        model.prompt().addListener((property, was, is) -> fill());
        model.offering().addListener((property, was, is) -> fill());
        model.highlighted().addListener((property, was, is) -> fill());
        model.chosen().addListener((property, was, is) -> show(is));
        fill();
    }

    private void fill() {
        Verdict verdict = model.verdict().orElse(null);
        mark.setVisible(verdict != null);
        suggestion.setText(verdict == null ? "" : SuggestionWords.headline(verdict));
        if (verdict != null) {
            mark.show(verdict.disposition().orElse(null), verdict.isSettled() ? Standing.SUGGESTED : Standing.OPEN);
        }
        answers.getChildren().clear();
        Prompt prompt = model.prompt().get();
        if (prompt != null) {
            sentence.setText(prompt.sentence());
            answers.put(prompt, this::press, model::write);
        } else if (model.form().get() == null) {
            linking();
        } else {
            asking(model.form().get());
        }
    }

    private void press(String key) {
        switch (key) {
            case Aside.ENTER -> model.enter();
            case Aside.LEAVE -> model.escape();
            default -> model.type(key);
        }
    }

    private void linking() {
        sentence.setText(Words.of(model.offering().get() == null ? "linking.nothing" : "linking"));
        if (model.offering().get() != null) {
            answers.add("Enter", Words.of(model.entersSuggestion() ? "linking.take" : "linking.on"), model::enter);
            answers.add("N", Words.of("linking.none"), model::none);
            answers.add("E", Words.of("linking.evidence"), () -> model.type("E"));
            others();
            answers.add("\u2192", Words.of("linking.later"), model::next);
        }
        answers.add("\u232B", Words.of("linking.undo"), model::undo);
        splitting();
    }

    private void others() {
        int alike = model.alikes().count();
        if (alike > 0) {
            answers.add("B", Words.of("linking.alike", alike), model.alikes()::begin);
        }
    }

    /** Only where some of it is looked up and some done unaided, or that is just being asked. */
    private void splitting() {
        if (model.splits().mayBe()) {
            int tasks = model.splits().tasks();
            answers.add("T", tasks > 0 ? Words.of("split.again", tasks) : Words.of("split"), model.splits()::begin);
        }
        if (model.splits().tasks() > 0) {
            answers.add("J", Words.of("split.join"), model.splits()::join);
        }
    }

    private void asking(Form form) {
        sentence.setText(form.sentence());
        for (int at = 0; at < form.choices().size(); at++) {
            int place = at;
            answers.add(form.choices().get(at).key(), form.choices().get(at).text(), () -> model.answer(place));
        }
        if (form.mayBeNone()) {
            answers.add("N", Words.of("none.of.them"), model::noneOfThem);
        }
        if (form.isSeveral()) {
            answers.add("Enter", Words.of("confirm"), model::enter);
        }
        splitting();
        others();
        show(model.chosen().get());
    }

    private void show(Set<Integer> chosen) {
        int choices = model.prompt().get() != null || model.form().get() == null ? 0 : model.form().get().choices().size();
        for (int at = 0; at < choices && at < answers.getChildren().size(); at++) {
            answers.getChildren().get(at).pseudoClassStateChanged(GIVEN, chosen.contains(at));
        }
    }
}
