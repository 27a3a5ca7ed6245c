package app.winnow.desktop.policy;

import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Texts;
import app.winnow.intake.form.PolicyWords;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One value as a row: what it means and may be, the value itself, and where it comes from. */
final class ValueRow {
    private final PolicyKey key;
    private final PolicyViewModel model;
    private final VBox words;
    private final Label before = Texts.secondary("");
    private final EditLine source;
    private Region value;

    ValueRow(PolicyKey key, PolicyViewModel model) {
        this.key = key;
        this.model = model;
        Label range = Texts.secondary(PolicyWords.range(key));
        words = new VBox(Texts.text(PolicyWords.meaning(key)), range);
        Tooltip.install(words, new Tooltip(key.word()));
        range.setVisible(key.shape() != PolicyKey.Shape.RESULT);
        range.setManaged(range.isVisible());
        value = key.shape() == PolicyKey.Shape.RESULT ? choice() : line();
        value.setId("value-" + key.word().replace('.', '-'));
        before.getStyleClass().add("attention-text");
        source = new EditLine(Words.of("source.of", PolicyWords.meaning(key)), text -> model.source(key, text));
        source.setId("source-" + key.word().replace('.', '-'));
    }

    private EditLine line() {
        return new EditLine(PolicyWords.meaning(key), this::take);
    }

    private void take(String text) {
        if (!model.set(key, text)) {
            ((EditLine) value).restore(model.value(key));
        }
    }

    private ComboBox<String> choice() {
        List<String> words = PolicyKey.cells().stream().map(Result::word).toList();
        ComboBox<String> choice = Choices.of("", PolicyWords.meaning(key), words, words.indexOf(model.value(key)), at -> model.set(key, words.get(at)));
        choice.getStyleClass().add("plain-choice");
        return choice;
    }

    /** Puts the row into the grid. */
    void into(GridPane grid, int row) {
        grid.add(words, 0, row);
        grid.add(new VBox(2, value, before), 1, row);
        grid.add(source, 2, row);
    }

    /** Shows what the policy says now. */
    void refresh() {
        if (value instanceof EditLine line) {
            line.show(model.value(key));
        } else if (value instanceof ComboBox<?> choice) {
            choice.getSelectionModel().select(PolicyKey.cells().stream().map(Result::word).toList().indexOf(model.value(key)));
        }
        String inForce = model.inForce(key);
        before.setText(Words.of("in-force", inForce));
        before.setVisible(!inForce.isEmpty());
        before.setManaged(!inForce.isEmpty());
        source.setPromptText(model.source(key));
        source.show(model.namedSource(key));
    }

    Region value() {
        return value;
    }
}
