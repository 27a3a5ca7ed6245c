package app.winnow.desktop.map;

import app.winnow.desktop.kit.Tables;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** The offerings in the smallest set and out of it; the selected one is that of every page. */
final class SetTable extends StackPane {
    private static final double WITH_REASONS = 900;
    private static final double WITH_FIGURES = 560;
    private final SmallestSetViewModel model;
    private final Workspace workspace;
    private final TableView<SetRow> table = Tables.dress(new TableView<>(), Words.of("set.table"));
    private final ChangeListener<String> select = (property, was, is) -> selectRow(is);
    private final TableColumn<SetRow, String> code;
    private final TableColumn<SetRow, Double> hours;
    private final TableColumn<SetRow, String> why;
    private boolean filling;

    SetTable(SmallestSetViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        code = Tables.text(Words.of("column.code"), 110, SetRow::code);
        hours = Tables.figure(Words.of("set.column.hours"), 110, SetRow::hours);
        why = Tables.text(Words.of("set.column.why"), 420, model::why);
        table.setId("set-table");
        table.getColumns().add(least(Tables.text(Words.of("set.column.in"), 120, SetTable::depth), 100));
        table.getColumns().add(least(code, 96));
        table.getColumns().add(Tables.text(Words.of("column.title"), 240, SetRow::title));
        table.getColumns().add(least(hours, 104));
        table.getColumns().add(least(Tables.figures(Words.of("set.column.core"), 100, model::inOf), 100));
        table.getColumns().add(why);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null && !filling) {
                workspace.selected().set(is.code());
            }
        });
        model.rows().addListener((property, was, is) -> fill(is));
        workspace.selected().addListener(new javafx.beans.value.WeakChangeListener<>(select));
        getChildren().add(table);
        fill(model.rows().get());
    }

    /** What fits in so many pixels: why is said below the table too, code and hours only where there is room. */
    void fit(double width) {
        why.setVisible(width >= WITH_REASONS);
        code.setVisible(width >= WITH_FIGURES);
        hours.setVisible(width >= WITH_FIGURES);
    }

    private static <T> TableColumn<SetRow, T> least(TableColumn<SetRow, T> column, double width) {
        column.setMinWidth(width);
        return column;
    }

    private static String depth(SetRow row) {
        if (row.depth() == 0) {
            return Words.of("set.depth.0");
        }
        return row.isNewAid() ? Words.of("set.new-aid") : Words.of("set.depth." + row.depth());
    }

    private void fill(List<SetRow> rows) {
        filling = true;
        table.getItems().setAll(rows);
        table.sort();
        filling = false;
        selectRow(workspace.selected().get());
    }

    private void selectRow(String code) {
        SetRow before = table.getSelectionModel().getSelectedItem();
        if (before != null && before.code().equals(code)) {
            return;
        }
        filling = true;
        table.getSelectionModel().clearSelection();
        for (int at = 0; !code.isEmpty() && at < table.getItems().size(); at++) {
            if (table.getItems().get(at).code().equals(code)) {
                table.getSelectionModel().select(at);
                table.scrollTo(Math.max(0, at - 2));
                break;
            }
        }
        filling = false;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
