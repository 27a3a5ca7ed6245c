package app.winnow.desktop.shell.policy;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.Standing;
import app.winnow.model.AidValue;
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
            MenuItem item = new MenuItem(CellWords.of(result), DispositionMark.of(result.disposition(), Standing.DECIDED));
            item.setOnAction(event -> taken.accept(result));
            getItems().add(item);
        }
    }

    /** Shows a result; briefly, where there is no room for words, as its mark and whether an aid comes with it. */
    void show(Result result, boolean briefly) {
        String said = Words.of("cell.said", name, CellWords.of(result));
        setText(!briefly ? CellWords.of(result) : result.aid() == AidValue.BESIDE ? Words.of("with-aid") : "");
        setGraphic(DispositionMark.of(result.disposition(), Standing.DECIDED));
        setAccessibleText(said);
        setTooltip(new Tooltip(said));
    }
}
