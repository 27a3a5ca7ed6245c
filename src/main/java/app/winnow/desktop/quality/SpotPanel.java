package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Quality;
import app.winnow.model.Offering;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is known at the selected place, what it keeps open, the question that helps most there, and the offerings of which it is unknown. */
final class SpotPanel extends VBox {
    private static final int LISTED = 200;
    private final Label heading = Texts.section("");
    private final Label sentences = Texts.text("");
    private final Label question = Texts.text("");
    private final Label worth = Texts.secondary("");
    private final Button ask;
    private final Button open;
    private final ListView<Offering> offerings = new ListView<>();
    private NextQuestion next;

    /** An empty panel; {@code ask} goes to a question, {@code all} opens the offerings of the place in the catalog, {@code one} opens one of them. */
    SpotPanel(Consumer<NextQuestion> ask, Runnable all, Consumer<Offering> one) {
        super(12);
        getStyleClass().add("spot");
        heading.setWrapText(true);
        this.ask = Buttons.lined(Words.of("ask.here"), () -> ask.accept(next));
        this.ask.setId("ask-here");
        open = Buttons.lined(Words.of("open.catalog"), all);
        open.setId("open-unknown");
        offerings.getStyleClass().add("winnow-list");
        offerings.setId("unknown-offerings");
        offerings.setAccessibleText(Words.of("offerings"));
        offerings.setCellFactory(OfferingCell::new);
        offerings.setOnKeyPressed(key -> {
            Offering chosen = offerings.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                one.accept(chosen);
                key.consume();
            }
        });
        offerings.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && offerings.getSelectionModel().getSelectedItem() != null) {
                one.accept(offerings.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(offerings, Priority.ALWAYS);
        offerings.setMinHeight(64);
        getChildren().setAll(heading, sentences, new VBox(4, question, worth), this.ask, Texts.section(Words.of("offerings")), offerings, open);
    }

    void show(String title, Cell cell, Quality quality, Optional<NextQuestion> best, List<Offering> unknown) {
        heading.setText(title);
        sentences.setText(sentences(cell, quality));
        next = best.orElse(null);
        question.setText(best.map(one -> QuestionWords.of(one, quality.portfolio())).orElse(Words.of(cell.unknown() == 0 ? "all.known" : "ask.nothing")));
        worth.setText(best.map(one -> QuestionWords.worth(one, quality.basis())).orElse(""));
        shown(worth, best.isPresent());
        shown(ask, best.isPresent());
        shown(open, !unknown.isEmpty());
        offerings.getItems().setAll(unknown.subList(0, Math.min(LISTED, unknown.size())));
    }

    private static void shown(javafx.scene.Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    /** The place in three sentences: what is unknown, how the rest is known, what stays open. */
    static String sentences(Cell cell, Quality quality) {
        String unknown = Words.of("spot.unknown", cell.unknown(), cell.all()) + (cell.unknown() == 0 ? ""
                : Words.of("spot.hours", QuestionWords.hours(cell.unknownHours(), quality.basis())) + (cell.unmeasured() == 0 ? "" : Words.of("spot.unmeasured", cell.unmeasured())));
        String rest = Words.of("spot.rest", cell.answered(), cell.imported(), cell.assumed());
        return unknown + ". " + rest + " " + Words.of("spot.open", cell.open());
    }

    private static final class OfferingCell extends ListCell<Offering> {
        private static final double SIDES = 40;

        OfferingCell(ListView<Offering> list) {
            setWrapText(true);
            prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
        }

        @Override
        protected void updateItem(Offering offering, boolean empty) {
            super.updateItem(offering, empty);
            setText(empty || offering == null ? null : offering.title());
            setTooltip(empty || offering == null ? null : new Tooltip(offering.code()));
        }
    }
}
