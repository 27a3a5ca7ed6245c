package app.winnow.desktop.map;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.Tables;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Shape;
import app.winnow.picture.Lines;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The picture as a table, for those who read numbers rather than shapes. A row is its mark: what the legend dims is not in it, and where the keyboard is on one it is on the other. Figures are never cut: words give way to them. */
final class MapTable extends StackPane {
    private static final double WORDS = 180;
    private static final double TITLE = 320;
    private static final double FIGURES = 120;
    private static final double LEAST_WORDS = 60;
    private static final double LEAST_TITLE = 130;
    private static final double SIDES = 20;
    private static final double HEADING = 12;
    private static final double HEADING_SIDES = 15;
    private static final double HEADING_LINE = .45;
    private static final double TEXT = 13;
    private static final double TEXT_IN_A_ROOM = 15;
    private static final int LOOKED_AT = 100;

    private final MapViewModel model;
    private final ReadOnlyObjectProperty<Look> look;
    private final Lines letters = new Lines();
    private final TableWidths widths = new TableWidths();
    private final TableView<Integer> table = Tables.dress(new TableView<>(), Words.of("table.name"));
    private PictureTable shown;
    private boolean isFilling;

    MapTable(MapViewModel model, ReadOnlyObjectProperty<Look> look) {
        this.model = model;
        this.look = look;
        table.setId("map-table");
        table.getStyleClass().add("picture-table");
        table.setColumnResizePolicy(widths);
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
        boolean areNew = columns(picture.table());
        table.getColumns().forEach(this::fit);
        if (areNew || widths.isOver(table)) {
            widths.share(table);
        }
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

    /** The same columns stay, with their order and width; whether they are new. */
    private boolean columns(PictureTable next) {
        List<PictureTable.Column> before = shown == null ? List.of() : shown.columns();
        shown = next;
        if (next.columns().equals(before)) {
            return false;
        }
        table.getSortOrder().clear();
        table.getColumns().setAll(IntStream.range(0, next.columns().size()).mapToObj(this::column).toList());
        return true;
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
        column.setUserData(at);
        if (its.isFigure()) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    /** A column is never narrower than its figures, nor than the words of its heading in three lines. */
    private void fit(TableColumn<Integer, ?> column) {
        int at = (Integer) column.getUserData();
        String heading = shown.columns().get(at).name();
        double words = widest(Stream.of(heading.split(" ")), HEADING) + HEADING_SIDES;
        double figures = Math.max(Math.max(words, widest(Stream.of(heading), HEADING) * HEADING_LINE + HEADING_SIDES), widest(ends(at)));
        if (shown.columns().get(at).isFigure()) {
            widths.wish(column, figures, FIGURES);
        } else {
            widths.wish(column, Math.max(words, at == 0 ? LEAST_TITLE : LEAST_WORDS), Math.min(at < 2 ? TITLE : WORDS, widest(first(at))));
        }
    }

    /** The least figure of a column and the greatest, as they are written: none between them is wider by more than its decimals. */
    private Stream<String> ends(int at) {
        int least = -1;
        int most = -1;
        for (int row = 0; row < shown.size(); row++) {
            double figure = shown.figure(row, at);
            least = !Double.isNaN(figure) && (least < 0 || figure < shown.figure(least, at)) ? row : least;
            most = !Double.isNaN(figure) && (most < 0 || figure > shown.figure(most, at)) ? row : most;
        }
        return Stream.concat(first(at), IntStream.of(least, most).filter(row -> row >= 0).mapToObj(row -> shown.cell(row, at)));
    }

    private Stream<String> first(int at) {
        return IntStream.range(0, Math.min(LOOKED_AT, shown.size())).mapToObj(row -> shown.cell(row, at));
    }

    private double widest(Stream<String> cells) {
        return widest(cells, TEXT) + SIDES;
    }

    private double widest(Stream<String> texts, double size) {
        Shape.Type type = new Shape.Type(look.get() == Look.PROJECTOR ? TEXT_IN_A_ROOM : size, Shape.Weight.REGULAR);
        return texts.mapToDouble(text -> letters.width(text, type)).max().orElse(0);
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
