package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.offering.SuggestionWords;
import app.winnow.verdict.Verdict;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Below the offering: what is suggested so far, and the question in front with its answers and their keys, or what Enter and N do while links are asked. */
final class QuestionBar extends VBox {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private final MatchViewModel model;
    private final Label sentence = Texts.section("");
    private final DispositionMark mark = new DispositionMark(14);
    private final Label suggestion = Texts.secondary("");
    private final FlowPane answers = new FlowPane(8, 8);

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
        Form form = model.form().get();
        if (form == null) {
            linking();
        } else {
            asking(form);
        }
    }

    private void linking() {
        sentence.setText(Words.of("linking"));
        answers.getChildren().addAll(answer("Enter", Words.of(model.entersSuggestion() ? "linking.take" : "linking.on"), model::enter),
                answer("N", Words.of("linking.none"), model::none), answer("\u2192", Words.of("linking.later"), model::next),
                answer("\u232B", Words.of("linking.undo"), model::undo));
        splitting();
    }

    /** Only where some of it is looked up and some done unaided, or that is just being asked. */
    private void splitting() {
        if (model.maySplit()) {
            answers.getChildren().add(answer("T", model.tasks() > 0 ? Words.of("split.again", model.tasks()) : Words.of("split"), model::split));
        }
        if (model.tasks() > 0) {
            answers.getChildren().add(answer("J", Words.of("split.join"), model::join));
        }
    }

    private void asking(Form form) {
        sentence.setText(form.sentence());
        for (int at = 0; at < form.choices().size(); at++) {
            int place = at;
            answers.getChildren().add(answer(form.choices().get(at).key(), form.choices().get(at).text(), () -> model.answer(place)));
        }
        if (form.mayBeNone()) {
            answers.getChildren().add(answer("N", Words.of("none.of.them"), model::noneOfThem));
        }
        if (form.isSeveral()) {
            answers.getChildren().add(answer("Enter", Words.of("confirm"), model::enter));
        }
        splitting();
        show(model.chosen().get());
    }

    private static Button answer(String key, String words, Runnable action) {
        Button button = Buttons.quiet(words, action);
        button.setGraphic(Chip.key(key));
        button.setFocusTraversable(false);
        button.getStyleClass().add("answer");
        return button;
    }

    private void show(Set<Integer> chosen) {
        int choices = model.form().get() == null ? 0 : model.form().get().choices().size();
        for (int at = 0; at < choices && at < answers.getChildren().size(); at++) {
            answers.getChildren().get(at).pseudoClassStateChanged(GIVEN, chosen.contains(at));
        }
    }
}
