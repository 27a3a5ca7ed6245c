package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Card;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Outcome;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One outcome as a card, in the sponsor's words. */
final class OutcomeCardView extends VBox {

    private final Outcome outcome;
    private final Card paper;

    OutcomeCardView(OutcomeCard card, Runnable open) {
        outcome = card.outcome();
        Label sentence = new Label(outcome.sentence());
        sentence.getStyleClass().add("strong");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Region grow = new Region();
        VBox.setVgrow(grow, Priority.ALWAYS);
        paper = new Card(head(outcome), sentence);
        card.statement().warning().ifPresent(warning -> {
            Label line = Texts.secondary(warning);
            line.getStyleClass().add("attention-text");
            paper.getChildren().add(line);
        });
        paper.getChildren().addAll(grow, new MeasureLine(outcome.measure()), new CoverageLine(card.coverage(), card.most()));
        if (card.coverage() != null && card.coverage().serving() > 0 && !card.gaps().isEmpty()) {
            paper.getChildren().add(Texts.secondary(GapWords.of(card.gaps())));
        }
        if (!card.piles().isEmpty()) {
            paper.getChildren().add(Texts.secondary(GapWords.pile(card.piles())));
        }
        paper.getStyleClass().add("clickable");
        paper.setFocusTraversable(true);
        paper.setId("outcome-" + outcome.id());
        paper.setAccessibleText(outcome.sentence());
        paper.setOnMouseClicked(click -> open.run());
        paper.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.run();
                key.consume();
            }
        });
        VBox.setVgrow(paper, Priority.ALWAYS);
        getChildren().add(paper);
    }

    /** The id of its outcome. */
    String outcome() {
        return outcome.id();
    }

    /** Puts the keyboard on the card. */
    void focus() {
        paper.requestFocus();
    }

    private static HBox head(Outcome outcome) {
        Label whose = Texts.secondary(outcome.sponsor());
        whose.setWrapText(false);
        Label id = Texts.secondary(outcome.id());
        id.setWrapText(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, outcome.knownState().map(state -> new Chip(Words.of("state." + state.name().toLowerCase(Locale.ROOT)))).orElseGet(OutcomeCardView::unknown),
                whose, gap, id);
        head.setAlignment(Pos.CENTER_LEFT);
        id.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private static Chip unknown() {
        Chip chip = new Chip(Words.of("state.unknown.chip"));
        chip.getStyleClass().add("hollow");
        return chip;
    }
}
