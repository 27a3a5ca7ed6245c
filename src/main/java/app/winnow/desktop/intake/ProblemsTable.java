package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Tables;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Problem;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every cell and row that was not understood, or those of one column. */
final class ProblemsTable extends VBox {
    private final TableView<Problem> table = Tables.free(Tables.dress(new TableView<>(), Words.of("mode.problems.name")));
    private final Label about = Texts.secondary("");
    private final HBox only;
    private List<Problem> all = List.of();
    private String column = "";

    ProblemsTable() {
        super(8);
        table.setId("problems");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Problem, Double> row = Tables.figure(Words.of("column.row"), 64, problem -> problem.row() == 0 ? null : (double) problem.row());
        table.getColumns().setAll(List.of(row, Tables.text(Words.of("column.heading"), 150, Problem::column),
                Tables.text(Words.of("column.raw"), 200, problem -> ReadValue.cut(problem.text())), Tables.sentences(Words.of("column.what"), 400, Problem::message)));
        VBox.setVgrow(table, Priority.ALWAYS);
        only = new HBox(8, about, Buttons.lined(Words.of("problems.all"), () -> only("")));
        only.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(table);
    }

    void show(List<Problem> problems) {
        all = problems;
        only(column);
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
