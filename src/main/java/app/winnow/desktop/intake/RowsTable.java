package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Tables;
import app.winnow.intake.Understood;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The rows of the file as they were read: the field over the heading, and in each cell what it became over what stands there, where they differ. */
final class RowsTable {
    private static final double TWO_LINES = 44;
    /** Rows that are shown above the one that is looked for. */
    private static final int ABOVE = 3;
    private final TableView<Integer> table = Tables.dress(new TableView<>(), Words.of("mode.rows"));
    private final Owners owners;
    private Understood shown;
    private int markedRow = -1;
    private String markedColumn = "";

    RowsTable(Owners owners) {
        this.owners = owners;
        table.setId("rows");
        table.setFixedCellSize(TWO_LINES);
        table.setSortPolicy(of -> false);
    }

    TableView<Integer> view() {
        return table;
    }

    /** Shows the rows of what was understood, the columns that are used first; whether they are others than before. */
    boolean show(Understood understood) {
        if (understood == shown) {
            return false;
        }
        shown = understood;
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        columns.add(Places.column(row -> String.valueOf(understood.rowNumber(row))));
        List<Understood.Column> all = understood.columns();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).field() != null) {
                columns.add(column(understood, at, Field.named(all.get(at).field()).orElseThrow()));
            }
        }
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).field() == null) {
                columns.add(column(understood, at, null));
            }
        }
        table.getColumns().setAll(columns);
        table.setItems(FXCollections.observableList(new Numbers(understood.recordedRows())));
        return true;
    }

    /** Brings the row of a problem into view with its cell marked; false when the row was not recorded, then the one above it is shown. */
    boolean mark(Problem problem) {
        int row = shown.rowAt(problem);
        markedRow = row >= 0 ? row : -1;
        markedColumn = problem.column();
        int at = row >= 0 ? row : Math.max(0, -row - 2);
        table.getSelectionModel().clearAndSelect(at);
        table.scrollTo(Math.max(0, at - ABOVE));
        table.getColumns().stream().filter(column -> markedColumn.equals(column.getUserData())).findFirst().ifPresent(table::scrollToColumn);
        table.refresh();
        return row >= 0;
    }

    /** No cell is marked. */
    void unmark() {
        markedRow = -1;
        table.refresh();
    }

    private TableColumn<Integer, Understood.CellRead> column(Understood understood, int at, Field field) {
        TableColumn<Integer, Understood.CellRead> column = new TableColumn<>();
        Label word = new Label(field == null ? Words.of("kept.as.text") : Words.of("field." + field.word()));
        Label heading = new Label(understood.columns().get(at).heading());
        word.getStyleClass().add("word");
        VBox both = new VBox(word, heading);
        both.getStyleClass().add("two-lines");
        both.setPadding(new javafx.geometry.Insets(4, 8, 4, 8));
        both.setAlignment(Pos.CENTER_LEFT);
        column.setGraphic(both);
        column.setPrefWidth(field == Field.TITLE ? 260 : 150);
        column.setSortable(false);
        column.setUserData(understood.columns().get(at).name());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(understood.cell(row.getValue(), at)));
        column.setCellFactory(of -> new BothCell(field));
        return column;
    }

    /** What a cell became, and below it what stands in the file when that is another text. */
    private final class BothCell extends TableCell<Integer, Understood.CellRead> {
        private final Field field;
        private final Label became = new Label();
        private final Label stands = new Label();
        private final VBox both = new VBox();

        BothCell(Field field) {
            this.field = field;
            stands.getStyleClass().add("secondary");
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Understood.CellRead cell, boolean empty) {
            super.updateItem(cell, empty);
            setGraphic(empty || cell == null ? null : both);
            getStyleClass().remove("marked-cell");
            if (!empty && getIndex() == markedRow && markedColumn.equals(getTableColumn().getUserData())) {
                getStyleClass().add("marked-cell");
            }
            if (empty || cell == null) {
                return;
            }
            String raw = owners.shown(ReadValue.cut(cell.text()), field);
            String parsed = field == null ? raw : owners.shown(ReadValue.cut(ReadValue.of(cell.value(), field)), field);
            became.setText(parsed.isEmpty() ? Figures.UNKNOWN : parsed);
            became.getStyleClass().remove("attention-text");
            if (cell.isProblem()) {
                became.getStyleClass().add("attention-text");
            }
            stands.setText(raw);
            both.getChildren().setAll(parsed.equals(raw) || raw.isEmpty() ? List.of(became) : List.of(became, stands));
        }
    }

    /** 0, 1, 2 ... without holding them. */
    private static final class Numbers extends AbstractList<Integer> {
        private final int size;

        Numbers(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return java.util.Objects.checkIndex(index, size);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
