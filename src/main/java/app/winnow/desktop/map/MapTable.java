package app.winnow.desktop.map;

import app.winnow.desktop.kit.Tables;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureTable;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The picture as a table, for those who read numbers rather than shapes. A row is its mark: what the legend dims is not in it, and where the keyboard is on one it is on the other. */
final class MapTable extends StackPane {
    private static final double WORDS = 180;
    private static final double TITLE = 320;
    private static final double FIGURES = 120;

    private final MapViewModel model;
    private final TableView<Integer> table = Tables.dress(new TableView<>(), Words.of("table.name"));
    private PictureTable shown;
    private boolean isFilling;

    MapTable(MapViewModel model) {
        this.model = model;
        table.setId("map-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> focusMark(is));
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        model.picture().addListener((property, was, is) -> follow());
        model.light().dimmed().addListener((property, was, is) -> follow());
        model.focused().addListener((property, was, is) -> selectRow());
        sceneProperty().addListener((property, was, is) -> follow());
        getChildren().add(table);
    }

    /** Behind the picture it is not filled. */
    private void follow() {
        Picture picture = model.picture().get();
        if (getScene() == null || picture == null) {
            return;
        }
        isFilling = true;
        columns(picture.table());
        table.getItems().setAll(IntStream.range(0, shown.size()).filter(this::isLit).boxed().toList());
        table.sort();
        // A row is the same number in the next picture, and would keep its words.
        table.refresh();
        isFilling = false;
        selectRow();
    }

    private boolean isLit(int row) {
        return shown.mark(row) == Marks.NONE || !model.light().isDimmed(shown.mark(row));
    }

    /** The same columns stay, with their order and width. */
    private void columns(PictureTable next) {
        List<PictureTable.Column> before = shown == null ? List.of() : shown.columns();
        shown = next;
        if (!next.columns().equals(before)) {
            table.getSortOrder().clear();
            table.getColumns().setAll(IntStream.range(0, next.columns().size()).mapToObj(this::column).toList());
        }
    }

    private TableColumn<Integer, Integer> column(int at) {
        PictureTable.Column its = shown.columns().get(at);
        TableColumn<Integer, Integer> column = new TableColumn<>(its.name());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> {
            PictureCell cell = new PictureCell(its.isFigure(), row -> shown.cell(row, at));
            cell.setOnMouseClicked(event -> open());
            return cell;
        });
        column.setComparator((one, other) -> compare(column, at, one, other));
        column.setPrefWidth(its.isFigure() ? FIGURES : at < 2 ? TITLE : WORDS);
        if (its.isFigure()) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    /** Figures by what they are, words by the alphabet; what nobody knows comes last in either direction. */
    private int compare(TableColumn<Integer, Integer> column, int at, int one, int other) {
        double first = shown.figure(one, at);
        double second = shown.figure(other, at);
        if (!shown.columns().get(at).isFigure()) {
            return String.CASE_INSENSITIVE_ORDER.compare(shown.cell(one, at), shown.cell(other, at));
        }
        if (Double.isNaN(first) || Double.isNaN(second)) {
            int last = Boolean.compare(Double.isNaN(first), Double.isNaN(second));
            return column.getSortType() == TableColumn.SortType.DESCENDING ? -last : last;
        }
        return Double.compare(first, second);
    }

    private void focusMark(Integer row) {
        if (!isFilling && row != null && shown.mark(row) != Marks.NONE) {
            model.focus(shown.mark(row));
        }
    }

    private void open() {
        Integer row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(shown.mark(row));
        }
    }

    private void selectRow() {
        int mark = model.mark();
        Integer now = table.getSelectionModel().getSelectedItem();
        if (getScene() == null || shown == null || now != null && shown.mark(now) == mark) {
            return;
        }
        isFilling = true;
        table.getSelectionModel().clearSelection();
        for (int at = 0; mark != Marks.NONE && at < table.getItems().size(); at++) {
            if (shown.mark(table.getItems().get(at)) == mark) {
                table.getSelectionModel().select(at);
                table.scrollTo(Math.max(0, at - 2));
                break;
            }
        }
        isFilling = false;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
