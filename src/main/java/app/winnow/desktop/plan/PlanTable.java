package app.winnow.desktop.plan;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Tables;
import app.winnow.insight.GuardLine;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The table of the plan: what becomes of an offering, why, and how it is carried out. */
final class PlanTable {
    private final TableView<PlanRow> table;
    private final List<TableColumn<PlanRow, ?>> roomy;
    /** Shown only in a wide window; the details have it always. */
    private final TableColumn<PlanRow, ?> widest;
    private final List<TableColumn<PlanRow, ?>> beside;

    PlanTable(PlanViewModel model) {
        SortedList<PlanRow> sorted = new SortedList<>(model.rows());
        table = Tables.dress(new TableView<>(sorted), Words.of("table"));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("plan");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<PlanRow, String> title = Tables.text(Words.of("column.title"), 250, row -> row.offering().title());
        title.setMinWidth(160);
        TableColumn<PlanRow, String> reason = decision("column.reason", 130, Decision::reason);
        TableColumn<PlanRow, String> decider = decision("column.by", 120, made -> made.by().name());
        TableColumn<PlanRow, String> owner = decision("column.owner", 130, made -> made.carrying().owner());
        TableColumn<PlanRow, String> due = decision("column.due", 100, made -> made.carrying().due() == null ? "" : made.carrying().due().toString());
        TableColumn<PlanRow, String> back = Tables.text(Words.of("column.back"), 100, row -> model.readBack(row).map(LocalDate::toString).orElse(""));
        TableColumn<PlanRow, String> wave = decision("column.wave", 76, made -> made.carrying().wave());
        wave.setMinWidth(76);
        decider.setMinWidth(110);
        owner.setMinWidth(120);
        due.setMinWidth(100);
        back.setMinWidth(100);
        TableColumn<PlanRow, Double> hours = Tables.figure(Words.of("column.hours"), 80, PlanRow::hours);
        hours.setMinWidth(80);
        TableColumn<PlanRow, PlanRow> guards = guards(model);
        table.getColumns().setAll(List.of(what(), title, reason, decider, owner,
                wave, due, back, guards, hours));
        roomy = List.of(decider, owner, due, back);
        widest = reason;
        beside = List.of(wave, guards, hours);
        table.setPlaceholder(new Label(Words.of("nothing.here")));
    }

    TableView<PlanRow> view() {
        return table;
    }

    /** As many columns as there is room for: a narrow window, or one with details, leaves the words to those; beside them on a projector only what and offering. */
    void narrow(boolean narrow, boolean wide, boolean tiny) {
        roomy.forEach(column -> column.setVisible(!narrow));
        widest.setVisible(wide && !narrow);
        beside.forEach(column -> column.setVisible(!tiny));
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

    private static TableColumn<PlanRow, PlanRow> guards(PlanViewModel model) {
        TableColumn<PlanRow, PlanRow> column = new TableColumn<>(Words.of("column.guards"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new GuardCell(model));
        column.setComparator(Comparator.comparingInt(row -> model.guards(row).size()));
        column.getStyleClass().add("figures");
        column.setPrefWidth(76);
        column.setMinWidth(76);
        return column;
    }

    /** How many guards a row has, its sentences on hover; a dash where it goes and nobody was asked. */
    private static final class GuardCell extends TableCell<PlanRow, PlanRow> {
        private final PlanViewModel model;

        GuardCell(PlanViewModel model) {
            this.model = model;
            getStyleClass().add("figure-cell");
        }

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            List<GuardLine> lines = empty || row == null ? List.of() : model.guards(row);
            boolean unasked = !empty && row != null && lines.isEmpty() && model.isUnasked(row);
            setText(!lines.isEmpty() ? Figures.whole(lines.size()) : unasked ? Figures.UNKNOWN : null);
            setTooltip(!lines.isEmpty() ? new Tooltip(lines.stream().map(GuardLine::words).collect(Collectors.joining("\n")))
                    : unasked ? new Tooltip(Words.of("guards.unasked")) : null);
        }
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
