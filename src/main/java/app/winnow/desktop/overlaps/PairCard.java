package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.overlap.Likeness;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One offering of the pair in front: its title with what differs, its code, and the beginning of its description. */
final class PairCard extends VBox {
    private static final int LONGEST = 260;
    private final MarkedTitle title = new MarkedTitle();
    private final Label code = Texts.secondary("");
    private final Label description = Texts.secondary("");
    private final Chip stays = new Chip(Words.of("stays"));

    PairCard(String id) {
        super(6);
        setId(id);
        getStyleClass().add("card");
        setMinWidth(0);
        setPrefWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        code.setWrapText(false);
        HBox head = new HBox(8, code, stays);
        head.setMinHeight(22);
        getChildren().addAll(head, title, description);
    }

    void show(Offering offering, List<Likeness.Span> spans, boolean isSurvivor) {
        title.show(offering.title(), spans);
        code.setText(offering.code());
        String text = offering.text(Field.DESCRIPTION).strip();
        description.setText(text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "\u2026" : text);
        description.setManaged(!text.isEmpty());
        description.setVisible(!text.isEmpty());
        stays.setManaged(isSurvivor);
        stays.setVisible(isSurvivor);
        setAccessibleText(Words.of(isSurvivor ? "card.stays" : "card", offering.code(), offering.title()));
    }
}
