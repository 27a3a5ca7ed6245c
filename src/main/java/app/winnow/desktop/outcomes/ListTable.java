package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Tables;
import app.winnow.intake.outcome.ListRow;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of a list: chosen or not, what they say, what that is, and what taking them would do. */
final class ListTable {
    private static final String STEP = "\u2003";
    private final TableView<ListRow> table = Tables.dress(new TableView<>(), Words.of("rows"));
    private final ListViewModel model;

    ListTable(ListViewModel model) {
        this.model = model;
        table.setId("list-rows");
        table.setItems(model.rows());
        table.setSortPolicy(of -> false);
        TableColumn<ListRow, ListRow> tick = new TableColumn<>("");
        tick.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        tick.setCellFactory(of -> new TickCell());
        fixed(tick, 40);
        TableColumn<ListRow, String> sentence = Tables.text(Words.of("rows.sentence"), 420, row -> STEP.repeat(row.depth()) + model.sentence(row));
        sentence.setId("sentences");
        TableColumn<ListRow, String> is = Tables.text(Words.of("rows.is"), 110, row -> model.sentence(row).equals(row.outcome().sentence()) ? Words.of("kind." + row.statement().kind().name().toLowerCase(Locale.ROOT)) : Words.of("kind.rephrased"));
        TableColumn<ListRow, String> does = Tables.text(Words.of("rows.does"), 110, ListTable::does);
        TableColumn<ListRow, String> measure = Tables.text(Words.of("field.measure"), 140, row -> row.outcome().measure().name());
        for (TableColumn<ListRow, ?> column : java.util.List.of(sentence, is, does, measure)) {
            column.setSortable(false);
            column.setReorderable(false);
        }
        is.setMinWidth(118);
        does.setMinWidth(90);
        measure.setMinWidth(60);
        table.getColumns().add(tick);
        table.getColumns().add(sentence);
        table.getColumns().add(is);
        table.getColumns().add(does);
        table.getColumns().add(measure);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        // The table's own space bar would select instead of tick.
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.A && key.isShortcutDown()) {
                model.tickShown();
                key.consume();
            }
        });
    }

    private static void fixed(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private static String does(ListRow row) {
        return Words.of("does." + row.does().name().toLowerCase(Locale.ROOT), row.before() == null ? row.like() : row.before().id());
    }

    TableView<ListRow> view() {
        return table;
    }

    /** Begins at the first row. */
    void show() {
        selectFirst();
        table.scrollTo(0);
    }

    /** Selects the first row where none is. */
    void selectFirst() {
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Shows which rows are chosen now. */
    void refresh() {
        table.refresh();
    }

    private final class TickCell extends TableCell<ListRow, ListRow> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> model.tick(getItem()));
        }

        @Override
        protected void updateItem(ListRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (!empty && row != null) {
                box.setSelected(model.isTicked(row));
                box.setAccessibleText(model.sentence(row));
            }
        }
    }
}
