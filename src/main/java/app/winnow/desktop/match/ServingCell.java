package app.winnow.desktop.match;

import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.text.Candidate;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import java.util.List;
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

/** One offering that may serve the outcome in front: its title, what tells it apart, its strength; on the highlighted one the words and the four answers. */
final class ServingCell extends ListCell<Integer> {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private final ByOutcomeViewModel model;
    private final Label title = new Label();
    private final Label about = Texts.secondary("");
    private final Label now = new Label();
    private final FlowPane answers = new FlowPane(8, 8);
    private final VBox row;

    ServingCell(ByOutcomeViewModel model) {
        this.model = model;
        about.setWrapText(false);
        now.setMinWidth(USE_PREF_SIZE);
        now.getStyleClass().add("strength");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(12, title, now);
        head.setAlignment(Pos.BASELINE_LEFT);
        row = new VBox(2, head, about, answers);
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
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.highlight(getIndex());
            model.strength(strength);
        });
        return button;
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        Offering offering = empty || item == null || model.outcome().get() == null ? null : model.serving().offering(item);
        setGraphic(offering == null ? null : row);
        if (offering == null) {
            return;
        }
        boolean front = getIndex() == model.highlighted().get();
        Optional<Link> link = model.serving().link(item);
        title.setText(offering.title());
        String words = front ? model.serving().candidate(item).map(Candidate::words).orElse(List.of()).stream().map(word -> "\u201C" + word + "\u201D").collect(Collectors.joining("  ")) : "";
        about.setText(Stream.of(offering.code(), offering.text(Field.TYPE), offering.text(Field.UNIT), words).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  \u00B7  ")));
        now.setText(link.map(value -> Words.of("strength." + value.strength()) + (value.evidence() == null ? "" : "  \u00B7  " + Words.of("evidenced")))
                .orElse(model.serving().isSuggested(item) ? Words.of("take") : ""));
        answers.setVisible(front);
        answers.setManaged(front);
        for (int at = 0; at < answers.getChildren().size(); at++) {
            answers.getChildren().get(at).pseudoClassStateChanged(GIVEN, link.isPresent() && link.get().strength() == 3 - at);
        }
        setAccessibleText(offering.title() + ". " + now.getText());
    }
}
