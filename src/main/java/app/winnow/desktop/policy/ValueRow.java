package app.winnow.desktop.policy;

import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.policy.CellWords;
import app.winnow.intake.form.PolicyWords;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import javafx.geometry.VPos;
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
    private final Region value;
    private final VBox entry;

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
        entry = new VBox(2, value, before);
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
        return Choices.of("", PolicyWords.meaning(key), CellWords.all(), place(), at -> model.set(key, PolicyKey.cells().get(at).word()));
    }

    private int place() {
        return PolicyKey.cells().stream().map(Result::word).toList().indexOf(model.value(key));
    }

    /** A value as people read it. */
    private String shown(String text) {
        return PolicyKey.cells().stream().filter(result -> key.shape() == PolicyKey.Shape.RESULT && result.word().equals(text)).map(CellWords::of).findFirst().orElse(text);
    }

    /** Puts the row into the grid, in a narrow one below its words; returns the next free row. */
    int into(GridPane grid, int row, boolean narrow) {
        int below = narrow ? row + 1 : row;
        grid.add(words, 0, row, narrow ? 2 : 1, 1);
        grid.add(entry, narrow ? 0 : 1, below);
        grid.add(source, narrow ? 1 : 2, below);
        GridPane.setValignment(source, VPos.TOP);
        return below + 1;
    }

    /** Shows what the policy says now. */
    void refresh() {
        if (value instanceof EditLine line) {
            line.show(model.value(key));
        } else if (value instanceof ComboBox<?> choice) {
            choice.getSelectionModel().select(place());
        }
        String inForce = model.inForce(key);
        before.setText(Words.of("in-force", shown(inForce)));
        before.setVisible(!inForce.isEmpty());
        before.setManaged(!inForce.isEmpty());
        source.setPromptText(model.source(key));
        source.show(model.namedSource(key));
    }

    PolicyKey key() {
        return key;
    }

    Region value() {
        return value;
    }
}
