package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Tables;
import app.winnow.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** The columns of the file: what each was taken for and why, raw beside understood, how many cells say nothing, and the way to those not understood. */
final class ColumnsTable {
    private static final double ROOMY = 760;
    private static final double NARROW = 500;
    /** Columns that are made narrower than this hold figures or one word. */
    private static final double FIGURE = 100;
    /** What a scroll bar takes. */
    private static final double BAR = 16;
    private static final double SURE = 0.85;
    private static final double LIKELY = 0.6;
    private final TableView<Preview.Column> table = Tables.dress(new TableView<>(), Words.of("columns"));
    private final Consumer<Preview.Column> toProblems;

    /** A table whose counts of problems lead to them. */
    ColumnsTable(Consumer<Preview.Column> toProblems, Owners owners) {
        this.toProblems = toProblems;
        table.setId("columns");
        TableColumn<Preview.Column, String> heading = Tables.text(Words.of("column.heading"), 150, column -> column.about().heading());
        TableColumn<Preview.Column, String> field = Tables.text(Words.of("column.field"), 110, ColumnsTable::takenFor);
        TableColumn<Preview.Column, String> raw = Tables.text(Words.of("column.raw"), 200, column -> owners.shown(column.raw(), Field.named(column.field()).orElse(null)));
        TableColumn<Preview.Column, String> parsed = Tables.text(Words.of("column.parsed"), 170, column -> owners.shown(column.parsed(), Field.named(column.field()).orElse(null)));
        TableColumn<Preview.Column, Double> unknown = Tables.figure(Words.of("column.unknown"), 88, column -> (double) column.unknown());
        TableColumn<Preview.Column, String> sure = Tables.text(Words.of("column.sure"), 88, ColumnsTable::sure);
        TableColumn<Preview.Column, Preview.Column> problems = problems();
        table.getColumns().setAll(List.of(heading, field, sure, raw, parsed, unknown, problems));
        // As they were made: what a narrow window hides and squeezes comes back as it was.
        Map<TableColumn<Preview.Column, ?>, Double> shares = new LinkedHashMap<>();
        table.getColumns().forEach(column -> shares.put(column, column.getPrefWidth()));
        table.widthProperty().addListener((property, was, is) -> {
            // On a projector there is room for what it is, how sure that is and what it became; the rest is in the box of the column.
            unknown.setVisible(is.doubleValue() >= ROOMY);
            raw.setVisible(is.doubleValue() >= NARROW);
            parsed.setVisible(is.doubleValue() >= NARROW);
            fit(shares, is.doubleValue() - BAR);
        });
    }

    /** Figures keep their width; words share what is left. */
    private static void fit(Map<TableColumn<Preview.Column, ?>, Double> shares, double width) {
        double fixed = shares.keySet().stream().filter(column -> column.isVisible() && shares.get(column) < FIGURE).mapToDouble(shares::get).sum();
        double all = shares.keySet().stream().filter(column -> column.isVisible() && shares.get(column) >= FIGURE).mapToDouble(shares::get).sum();
        shares.forEach((column, share) -> column.setPrefWidth(share < FIGURE ? share : Math.floor((width - fixed) * share / all)));
    }

    private static String takenFor(Preview.Column column) {
        return column.about().field() == null ? Words.of("kept.as.text") : Words.of("field." + column.about().field());
    }

    /** How sure in a word; what is kept as text only was taken for nothing. */
    private static String sure(Preview.Column column) {
        double confidence = column.about().confidence();
        return column.about().field() == null ? "" : Words.of(confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "guess");
    }

    private TableColumn<Preview.Column, Preview.Column> problems() {
        TableColumn<Preview.Column, Preview.Column> column = new TableColumn<>(Words.of("column.problems"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(java.util.Comparator.comparingLong(Preview.Column::problems));
        column.setCellFactory(of -> new ProblemsCell());
        column.getStyleClass().add("figures");
        column.setPrefWidth(88);
        return column;
    }

    TableView<Preview.Column> view() {
        return table;
    }

    /** Shows these columns and keeps the selection where it was. */
    void show(List<Preview.Column> columns) {
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(columns);
        if (selected >= 0 && selected < columns.size()) {
            table.getSelectionModel().select(selected);
        }
    }

    private final class ProblemsCell extends TableCell<Preview.Column, Preview.Column> {
        @Override
        protected void updateItem(Preview.Column column, boolean empty) {
            super.updateItem(column, empty);
            getStyleClass().remove("figure-cell");
            getStyleClass().add("figure-cell");
            boolean some = !empty && column.problems() > 0;
            setText(empty || some ? null : "0");
            setContentDisplay(some ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            setGraphic(some ? link(column) : null);
        }

        private Hyperlink link(Preview.Column column) {
            Hyperlink link = new Hyperlink(Figures.whole(column.problems()));
            link.setAccessibleText(Words.of("problems.of", column.problems(), column.about().heading()));
            link.setOnAction(event -> toProblems.accept(column));
            // Before the row is selected, which would move the link away under the mouse.
            link.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
                toProblems.accept(column);
                press.consume();
            });
            return link;
        }
    }
}
