package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Tables;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The columns of the file: what each was taken for and why, raw beside understood, and how many cells say nothing. */
final class ColumnsTable {
    private final TableView<Preview.Column> table = Tables.dress(new TableView<>(), Words.of("columns"));

    ColumnsTable() {
        table.setId("columns");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Preview.Column, String> heading = Tables.text(Words.of("column.heading"), 140, column -> column.about().heading());
        TableColumn<Preview.Column, String> field = Tables.text(Words.of("column.field"), 110,
                column -> column.about().field() == null ? Words.of("kept.as.text") : Words.of("field." + column.about().field()));
        TableColumn<Preview.Column, String> raw = Tables.text(Words.of("column.raw"), 160, Preview.Column::raw);
        TableColumn<Preview.Column, String> parsed = Tables.text(Words.of("column.parsed"), 130, Preview.Column::parsed);
        TableColumn<Preview.Column, Double> unknown = Tables.figure(Words.of("column.unknown"), 92, column -> (double) column.unknown());
        TableColumn<Preview.Column, Double> problems = Tables.figure(Words.of("column.problems"), 92, column -> (double) column.problems());
        table.getColumns().setAll(List.of(heading, field, raw, parsed, unknown, problems, Tables.text(Words.of("column.why"), 200, column -> column.about().why())));
    }

    TableView<Preview.Column> view() {
        return table;
    }
}
