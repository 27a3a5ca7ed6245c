package app.winnow.desktop.map;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** Shares the width of a table among its columns: each as wide as it wishes, the first one wider where there is room; else all narrower, but none below its least. */
@SuppressWarnings("rawtypes") // The toolkit asks a policy by the raw type.
final class TableWidths implements Callback<TableView.ResizeFeatures, Boolean> {
    private static final String WISH = "wish";
    private double width;

    /** Says how wide a column must be and would like to be. */
    void wish(TableColumn<?, ?> column, double least, double wished) {
        column.setMinWidth(Math.ceil(least));
        column.getProperties().put(WISH, Math.max(Math.ceil(least), wished));
    }

    /** People who draw at an edge say themselves how wide a column is. */
    @Override
    public Boolean call(TableView.ResizeFeatures asked) {
        if (asked.getColumn() != null) {
            return TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS.call(asked);
        }
        width = asked.getContentWidth();
        share(asked.getTable());
        return true;
    }

    /** Shares the width that there was last. */
    void share(TableView<?> table) {
        List<? extends TableColumn<?, ?>> columns = table.getColumns();
        double least = columns.stream().mapToDouble(TableColumnBase::getMinWidth).sum();
        double wished = columns.stream().mapToDouble(TableWidths::wish).sum();
        double part = wished <= least ? 0 : Math.max(0, Math.min(1, (width - least) / (wished - least)));
        for (TableColumn<?, ?> column : columns) {
            double beyond = column == columns.get(0) ? Math.max(0, width - wished) : 0;
            column.setPrefWidth(Math.floor(column.getMinWidth() + (wish(column) - column.getMinWidth()) * part + beyond));
        }
    }

    /** Whether what is there is wider than the table. */
    boolean isOver(TableView<?> table) {
        return table.getColumns().stream().mapToDouble(TableColumnBase::getWidth).sum() > width;
    }

    private static double wish(TableColumnBase<?, ?> column) {
        return (double) column.getProperties().getOrDefault(WISH, column.getMinWidth());
    }
}
