package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Tables;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every cell and row that was not understood, or those of one column; a click or Enter leads to the row of the file. */
final class ProblemsTable extends VBox {
    private final TableView<Problem> table = Tables.free(Tables.dress(new TableView<>(), Words.of("mode.problems.name")));
    private final Label about = Texts.secondary("");
    private final Consumer<Problem> toRow;
    private final HBox only;
    private List<Problem> all = List.of();
    private String column = "";

    /** {@code toRow} shows the row that a problem is in. */
    ProblemsTable(Consumer<Problem> toRow) {
        super(8);
        this.toRow = toRow;
        table.setId("problems");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Problem, String> row = Places.column(Places::row);
        table.getColumns().setAll(List.of(row, Tables.text(Words.of("column.heading"), 150, Problem::column),
                Tables.text(Words.of("column.raw"), 200, problem -> ReadValue.cut(problem.text())), Tables.sentences(Words.of("column.what"), 400, Problem::message)));
        table.setRowFactory(of -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                lead(table.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        only = new HBox(8, about, Buttons.lined(Words.of("problems.all"), () -> only("")));
        only.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(table);
    }

    private TableRow<Problem> row() {
        TableRow<Problem> row = new TableRow<>();
        row.setOnMouseClicked(click -> lead(row.getItem()));
        row.itemProperty().addListener((property, was, is) -> row.setCursor(is != null && is.row() > 0 ? Cursor.HAND : null));
        return row;
    }

    /** What is wrong with the file as a whole has no row. */
    private void lead(Problem problem) {
        if (problem != null && problem.row() > 0) {
            toRow.accept(problem);
        }
    }

    /** Gives the keyboard to the table, where one was. */
    void focusTable() {
        table.requestFocus();
    }

    void show(List<Problem> problems) {
        Problem selected = table.getSelectionModel().getSelectedItem();
        all = problems;
        only(column);
        table.getSelectionModel().select(selected);
    }

    /** Shows the problems of the column with this heading only; "" for all. */
    void only(String heading) {
        List<Problem> its = all.stream().filter(problem -> heading.isEmpty() || problem.column().equals(heading)).toList();
        // A column that has none left shows the others again.
        column = its.isEmpty() ? "" : heading;
        table.getItems().setAll(its.isEmpty() ? all : its);
        about.setText(Words.of("problems.of", its.size(), heading));
        getChildren().setAll(column.isEmpty() ? List.of(table) : List.of(only, table));
    }
}
