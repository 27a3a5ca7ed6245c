package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Tables;
import app.winnow.intake.Understood;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was not taken: columns that hold learners, rows that are no offerings, tables that were not chosen, each with its reason; another table can be taken instead. */
final class NotTakenTable extends VBox {
    private record Line(String what, String why, String sheet, String keep) {
        Line(String what, String why, String sheet) {
            this(what, why, sheet, "");
        }
    }

    private final Button take;
    private final Button keep;
    private final ImportViewModel model;
    private final TableView<Line> table = Tables.free(Tables.dress(new TableView<>(), Words.of("mode.not-taken.name")));

    NotTakenTable(ImportViewModel model) {
        super(8);
        this.model = model;
        table.setId("not-taken");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(Tables.text(Words.of("column.not-taken"), 260, Line::what), Tables.sentences(Words.of("column.why"), 500, Line::why)));
        VBox.setVgrow(table, Priority.ALWAYS);
        take = Buttons.lined(Words.of("take.sheet"), () -> model.sheet(table.getSelectionModel().getSelectedItem().sheet()));
        take.setId("take-sheet");
        take.disableProperty().bind(Bindings.createBooleanBinding(() -> table.getSelectionModel().getSelectedItem() == null
                || table.getSelectionModel().getSelectedItem().sheet().isEmpty(), table.getSelectionModel().selectedItemProperty()));
        keep = Buttons.lined(Words.of("keep.column"), () -> model.keep(table.getSelectionModel().getSelectedItem().keep()));
        keep.setId("keep-column");
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> table.getSelectionModel().getSelectedItem() == null
                || table.getSelectionModel().getSelectedItem().keep().isEmpty(), table.getSelectionModel().selectedItemProperty()));
        getChildren().setAll(table);
    }

    void show(Understood understood) {
        List<Line> lines = new ArrayList<>();
        understood.leftOut().forEach(out -> lines.add(new Line(Words.of("not-taken.column", out.heading()), out.why(), "",
                model.isLeftOutByHand(out.heading()) ? out.heading() : "")));
        understood.otherTables().forEach(other -> lines.add(new Line(other.rows() == 0 ? Words.of("not-taken.sheet", other.sheet())
                : Words.of("not-taken.table", other.sheet(), other.rows()), other.why(), other.sheet().equals(understood.source().sheet()) ? "" : other.sheet())));
        understood.dropped().forEach(row -> lines.add(new Line(Words.of("not-taken.row", String.valueOf(row.row())), row.why(), "")));
        table.getItems().setAll(lines);
        boolean others = lines.stream().anyMatch(line -> !line.sheet().isEmpty());
        getChildren().setAll(table);
        if (others) {
            getChildren().add(take);
        }
        if (lines.stream().anyMatch(line -> !line.keep().isEmpty())) {
            getChildren().add(keep);
        }
    }
}
