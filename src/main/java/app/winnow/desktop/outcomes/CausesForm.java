package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Cause;
import app.winnow.model.Outcome;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What keeps people from performing (Gilbert 1978), each cause with who can remove it. */
final class CausesForm extends VBox {
    private final Map<Cause, CheckBox> boxes = new EnumMap<>(Cause.class);
    private final Map<Cause, EditLine> owners = new EnumMap<>(Cause.class);
    private final Map<Cause, Label> fine = new EnumMap<>(Cause.class);

    CausesForm(Consumer<UnaryOperator<Outcome>> edit) {
        super(6);
        for (Cause cause : Cause.values()) {
            String word = cause.name().toLowerCase(Locale.ROOT);
            CheckBox box = new CheckBox(Words.of("cause." + word));
            box.setTooltip(new Tooltip(Words.of("cause.tip." + word)));
            box.setOnAction(event -> edit.accept(outcome -> with(outcome, cause, box.isSelected() ? "" : null)));
            box.setMinWidth(124);
            EditLine owner = new EditLine(Words.of("cause.owner", box.getText()), name -> edit.accept(outcome -> with(outcome, cause, name)));
            owner.setPromptText(Words.of("cause.prompt"));
            HBox.setHgrow(owner, Priority.ALWAYS);
            owner.visibleProperty().bind(box.selectedProperty());
            Label cleared = Texts.secondary(Words.of("chain.fine"));
            cleared.setWrapText(false);
            cleared.managedProperty().bind(cleared.visibleProperty());
            fine.put(cause, cleared);
            owner.managedProperty().bind(box.selectedProperty());
            HBox row = new HBox(8, box, owner, cleared);
            row.setMinHeight(32);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            boxes.put(cause, box);
            owners.put(cause, owner);
            getChildren().add(row);
        }
    }

    private static Outcome with(Outcome outcome, Cause cause, String owner) {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        causes.putAll(outcome.causes());
        if (owner == null) {
            causes.remove(cause);
        } else {
            causes.put(cause, owner);
        }
        return outcome.withState(outcome.state(), causes);
    }

    void show(Outcome outcome) {
        boxes.forEach((cause, box) -> box.setSelected(outcome.causes().containsKey(cause)));
        fine.forEach((cause, label) -> label.setVisible(outcome.cleared().contains(cause)));
        owners.forEach((cause, owner) -> owner.show(outcome.causes().getOrDefault(cause, "")));
    }
}
