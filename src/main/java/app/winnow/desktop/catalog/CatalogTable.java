package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Tables;
import app.winnow.model.Decision;
import app.winnow.model.Field;
import app.winnow.model.View;
import app.winnow.verdict.Verdict;
import app.winnow.workspace.Marked;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** The table of offerings; columns can be chosen, moved and sorted by, and the least needed ones leave while there is no room for them. */
final class CatalogTable {
    private final TableView<CatalogRow> table;
    private final CatalogColumns columns;

    CatalogTable(CatalogViewModel model) {
        SortedList<CatalogRow> sorted = new SortedList<>(model.rows());
        table = Tables.dress(new TableView<>(sorted), Words.of("table"));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("offerings");
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<CatalogRow, String> title = Tables.text(Words.of("column.title"), 310, row -> row.offering().title());
        title.setId("title");
        title.setMinWidth(180);
        title.getStyleClass().add("name-cell");
        TableColumn<CatalogRow, String> code = fact("column.code", 110, null);
        TableColumn<CatalogRow, String> type = fact("column.type", 140, Field.TYPE);
        TableColumn<CatalogRow, String> unit = fact("column.unit", 120, Field.UNIT);
        TableColumn<CatalogRow, String> language = fact("column.language", 84, Field.LANGUAGE);
        TableColumn<CatalogRow, String> owner = fact("column.owner", 130, Field.OWNER);
        TableColumn<CatalogRow, String> updated = Tables.text(Words.of("column.updated"), 96,
                row -> row.offering().facts(Field.UPDATED).date(Field.UPDATED).map(Object::toString).orElse(""));
        updated.setId("updated");
        owner.setVisible(false);
        updated.setVisible(false);
        TableColumn<CatalogRow, Double> minutes = Tables.figure(Words.of("column.minutes"), 84, row -> row.number(Field.DURATION));
        TableColumn<CatalogRow, Double> completions = Tables.figure(Words.of("column.completions"), 112, row -> row.number(Field.COMPLETIONS));
        minutes.setId("minutes");
        completions.setId("completions");
        code.setMinWidth(96);
        type.setMinWidth(110);
        completions.setMinWidth(112);
        minutes.setMinWidth(76);
        table.getColumns().setAll(List.of(title, code, type, unit, language, owner, updated, minutes, completions, suggestion()));
        unit.setMinWidth(90);
        language.setMinWidth(76);
        owner.setMinWidth(100);
        updated.setMinWidth(96);
        columns = new CatalogColumns(table, List.of(language, unit, code, updated, owner, type, completions, minutes), model::laidOut);
        table.setPlaceholder(new Label(Words.of("nothing.found")));
    }

    TableView<CatalogRow> view() {
        return table;
    }

    /** The button with what can be said of the columns. */
    Button columnsButton() {
        return new ColumnsMenu(columns).button();
    }

    /** Lays the table out as a view says. */
    void lay(View.Layout layout) {
        columns.lay(layout);
    }

    /** The codes of all rows that are selected, in the order of the table. */
    List<String> selected() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().filter(at -> at >= 0 && at < table.getItems().size())
                .map(at -> table.getItems().get(at).offering().code()).toList();
    }

    /** How many rows are selected. */
    int count() {
        return table.getSelectionModel().getSelectedIndices().size();
    }

    /** Lets rows say which of them are marked. */
    void show(Marked marked) {
        table.setRowFactory(of -> new OfferingRow(marked));
    }

    /** Selects these offerings again, as far as they are there; the keyboard stays on its row. */
    void selectAll(Collection<String> codes) {
        Set<String> wanted = new HashSet<>(codes);
        int[] places = IntStream.range(0, table.getItems().size()).filter(at -> wanted.contains(table.getItems().get(at).offering().code())).toArray();
        int focused = table.getFocusModel().getFocusedIndex();
        table.getSelectionModel().clearSelection();
        if (places.length == table.getItems().size()) {
            table.getSelectionModel().selectAll();
        } else if (places.length > 0) {
            table.getSelectionModel().selectIndices(places[0], places);
        }
        if (focused >= 0 && focused < table.getItems().size()) {
            table.getFocusModel().focus(focused);
        }
    }

    /** Selects the offering and brings it into view. */
    void select(String code) {
        if (!selected().equals(List.of(code))) {
            mark(code).ifPresent(at -> table.scrollTo(Math.max(0, at - 5)));
        }
    }

    /** Selects the offering again where it stands, after the rows were exchanged; the table stays where it is. */
    void keep(String code) {
        if (!selected().equals(List.of(code))) {
            table.getSelectionModel().clearSelection();
            mark(code);
        }
    }

    private OptionalInt mark(String code) {
        OptionalInt place = IntStream.range(0, table.getItems().size()).filter(at -> table.getItems().get(at).offering().code().equals(code)).findFirst();
        place.ifPresent(table.getSelectionModel()::clearAndSelect);
        return place;
    }

    private static TableColumn<CatalogRow, String> fact(String heading, double width, Field field) {
        TableColumn<CatalogRow, String> column = Tables.text(Words.of(heading), width, row -> field == null ? row.offering().code() : row.offering().text(field));
        column.setId(field == null ? Field.CODE.word() : field.word());
        return column;
    }

    private static TableColumn<CatalogRow, CatalogRow> suggestion() {
        TableColumn<CatalogRow, CatalogRow> column = new TableColumn<>(Words.of("column.suggestion"));
        column.setId("suggestion");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new SuggestionCell());
        column.setComparator(java.util.Comparator.comparing(SuggestionCell::words));
        column.setPrefWidth(170);
        column.setMinWidth(150);
        return column;
    }

    private static final class SuggestionCell extends TableCell<CatalogRow, CatalogRow> {
        private final DispositionMark mark = new DispositionMark();
        private final Label word = new Label();
        private final HBox line = new HBox(8, mark, word);

        SuggestionCell() {
            line.setAlignment(Pos.CENTER_LEFT);
        }

        static String words(CatalogRow row) {
            String decided = row.offering().decided().map(decision -> DispositionWords.of(decision.disposition())).orElse("");
            if (row.withdrawn()) {
                return decided.isEmpty() ? Words.of("withdrawn") : Words.of("withdrawn.decided", decided);
            }
            return !decided.isEmpty() || row.verdict() == null ? decided : DispositionWords.any(row.verdict().results());
        }

        @Override
        protected void updateItem(CatalogRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : line);
            if (!empty && row != null) {
                show(row.offering().decision(), row.verdict());
                word.setText(row.verdict() != null && !row.verdict().isSettled() && row.offering().decision() == null && !row.verdict().results().isEmpty()
                        ? Words.of("open.of", row.verdict().results().stream().map(app.winnow.model.Result::disposition).distinct().count()) : words(row));
                mark.setVisible(!row.withdrawn() || row.offering().decision() != null);
                mark.setManaged(mark.isVisible());
                setTooltip(new javafx.scene.control.Tooltip(row.withdrawn() ? Words.of("withdrawn.what") : words(row)));
            }
        }

        private void show(Decision decision, Verdict verdict) {
            if (decision != null) {
                mark.show(decision.disposition(), Standing.DECIDED);
            } else {
                mark.show(verdict == null ? null : verdict.disposition().orElse(null), Standing.SUGGESTED);
            }
        }
    }
}
