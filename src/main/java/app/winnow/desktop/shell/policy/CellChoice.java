package app.winnow.desktop.shell.policy;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.Standing;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** One cell of the table response x impact: what it suggests, as a mark and a word, and a list of what it may suggest instead. */
final class CellChoice extends MenuButton {
    private final String name;

    /** A cell of this name, "impact high, must do it unaided". */
    CellChoice(String id, String name, Consumer<Result> taken) {
        this.name = name;
        setId(id);
        getStyleClass().add("cell-choice");
        setMaxWidth(Double.MAX_VALUE);
        for (Result result : PolicyKey.cells()) {
            MenuItem item = new MenuItem(word(result), DispositionMark.of(result.disposition(), Standing.DECIDED));
            item.setOnAction(event -> taken.accept(result));
            getItems().add(item);
        }
    }

    void show(Result result) {
        setText(word(result));
        setGraphic(DispositionMark.of(result.disposition(), Standing.DECIDED));
        setAccessibleText(Words.of("cell.said", name, word(result)));
        setTooltip(new Tooltip(Words.of("cell.said", name, word(result))));
    }

    private static String word(Result result) {
        return Words.of("cell." + result.word().replace('/', '-'));
    }
}
