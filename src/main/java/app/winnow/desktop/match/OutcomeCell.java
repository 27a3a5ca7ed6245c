package app.winnow.desktop.match;

import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.text.Candidate;
import app.winnow.insight.text.Span;
import app.winnow.model.Link;
import app.winnow.model.Outcome;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One outcome: its sentence, the words that speak for it, its strength; on the highlighted one the four answers with their keys. */
final class OutcomeCell extends ListCell<Candidate> {
    private static final double SCROLL_BAR = 14;
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private final MatchViewModel model;
    private final Label id = Texts.secondary("");
    private final MarkedText sentence = new MarkedText("outcome-sentence");
    private final Label words = Texts.secondary("");
    private final Label now = new Label();
    private final FlowPane answers = new FlowPane(8, 8);
    private final VBox row;

    OutcomeCell(MatchViewModel model) {
        this.model = model;
        id.setMinWidth(40);
        now.setMinWidth(USE_PREF_SIZE);
        now.getStyleClass().add("strength");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, id, sentence, now);
        head.setAlignment(Pos.BASELINE_LEFT);
        row = new VBox(4, head, words, answers);
        words.getStyleClass().add("outcome-words");
        answers.getStyleClass().add("outcome-answers");
        for (int strength = 3; strength >= 0; strength--) {
            answers.getChildren().add(button(strength));
        }
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                model.highlight(getIndex());
            }
        });
    }

    private Button button(int strength) {
        Button button = new Button(Words.of("strength." + strength), Chip.key(String.valueOf(strength)));
        button.getStyleClass().add("answer");
        button.setId("strength-" + strength);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.highlight(getIndex());
            model.strength(strength);
        });
        return button;
    }

    private static String elsewhere(Outcome outcome) {
        return Stream.of(outcome.scope().unit(), outcome.scope().audience(), outcome.scope().language()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The task that the link names and how it was shown, else the words that speak for it and how often such suggestions were right. */
    private static String said(Candidate item, Optional<Link> link) {
        String noted = link.filter(each -> each.strength() > 0).map(each -> Stream.of(each.task(), each.evidence() == null ? "" : shown(each))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00B7  "))).orElse("");
        if (!noted.isEmpty()) {
            return noted;
        }
        String tally = item.tally().of() == 0 ? "" : Words.of("tally", item.tally().right(), item.tally().of());
        return Stream.of(item.words().stream().map(word -> "\u201C" + word + "\u201D").collect(Collectors.joining("  ")), tally).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  \u00B7  "));
    }

    private static String shown(Link link) {
        String level = Words.of("evidence.shown", link.evidence().level(), Words.of(link.evidence().effect() ? "evidence.with" : "evidence.without"));
        return link.source().isEmpty() ? level : level + ", " + link.source();
    }

    @Override
    protected void updateItem(Candidate item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null || model.offering().get() == null ? null : row);
        if (getGraphic() == null) {
            return;
        }
        boolean front = getIndex() == model.highlighted().get();
        Optional<Link> link = model.link(item.outcome());
        Optional<Integer> strength = link.map(Link::strength);
        id.setText(item.outcome().id());
        sentence.show(item.outcome().sentence(), item.spans(), Span::from, Span::to);
        words.setText(said(item, link));
        words.setVisible(!words.getText().isEmpty());
        words.setManaged(words.isVisible());
        boolean concerns = model.concerns(item.outcome());
        pseudoClassStateChanged(ELSEWHERE, !concerns);
        now.setText(!concerns && strength.orElse(0) == 0 ? elsewhere(item.outcome())
                : strength.map(value -> Words.of("strength." + value)).orElse(front && item.isSuggested() ? Words.of("take") : ""));
        boolean asked = front && model.form().get() == null;
        answers.setVisible(asked);
        answers.setManaged(asked);
        for (int at = 0; at < answers.getChildren().size(); at++) {
            answers.getChildren().get(at).pseudoClassStateChanged(GIVEN, strength.isPresent() && strength.get() == 3 - at);
        }
        setAccessibleText(item.outcome().id() + " " + item.outcome().sentence() + ". " + now.getText());
    }

    /** A list asks for heights before it knows widths; a sentence on two lines needs both. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return Math.ceil(row.prefHeight(Math.max(100, inside)) + snappedTopInset() + snappedBottomInset());
    }
}
