package app.winnow.desktop.plan;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Tables;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** The table of the plan: what becomes of an offering, why, and how it is carried out. */
final class PlanTable {
    private final TableView<PlanRow> table;
    private final List<TableColumn<PlanRow, ?>> roomy;

    PlanTable(PlanViewModel model) {
        SortedList<PlanRow> sorted = new SortedList<>(model.rows());
        table = Tables.dress(new TableView<>(sorted), Words.of("table"));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("plan");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<PlanRow, String> title = Tables.text(Words.of("column.title"), 290, row -> row.offering().title());
        title.setMinWidth(160);
        TableColumn<PlanRow, String> reason = decision("column.reason", 130, Decision::reason);
        TableColumn<PlanRow, String> decider = decision("column.by", 150, made -> made.by().name());
        TableColumn<PlanRow, String> owner = decision("column.owner", 150, made -> made.carrying().owner());
        TableColumn<PlanRow, String> due = decision("column.due", 112, made -> made.carrying().due() == null ? "" : made.carrying().due().toString());
        table.getColumns().setAll(List.of(what(), title, reason, decider, owner,
                decision("column.wave", 90, made -> made.carrying().wave()), due, Tables.figure(Words.of("column.hours"), 90, PlanRow::hours)));
        roomy = List.of(reason, decider, owner, due);
        table.setPlaceholder(new Label(Words.of("nothing.here")));
    }

    TableView<PlanRow> view() {
        return table;
    }

    void narrow(boolean narrow) {
        roomy.forEach(column -> column.setVisible(!narrow));
    }

    private static TableColumn<PlanRow, String> decision(String heading, double width, Function<Decision, String> value) {
        return Tables.text(Words.of(heading), width, row -> row.decision() == null ? "" : value.apply(row.decision()));
    }

    private static TableColumn<PlanRow, PlanRow> what() {
        TableColumn<PlanRow, PlanRow> column = new TableColumn<>(Words.of("column.what"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new WhatCell());
        column.setComparator(Comparator.comparing(PlanRow::disposition));
        column.setPrefWidth(170);
        column.setMinWidth(150);
        return column;
    }

    private static final class WhatCell extends TableCell<PlanRow, PlanRow> {
        private final DispositionMark mark = new DispositionMark();
        private final Label word = new Label();
        private final HBox line = new HBox(8, mark, word);

        WhatCell() {
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : line);
            if (!empty && row != null) {
                Disposition disposition = row.disposition();
                mark.show(disposition, row.isDecided() ? Standing.DECIDED : Standing.SUGGESTED);
                word.setText(DispositionWords.of(disposition));
                word.setAccessibleText(Words.of(row.isDecided() ? "decided.word" : "suggested.word", DispositionWords.of(disposition)));
            }
        }
    }
}
