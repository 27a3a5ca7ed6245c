package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Tables;
import app.winnow.intake.form.OwnerDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the sheets say other than the audit: ticked is what is to count. Space or Enter ticks, on the row that has the keyboard. */
final class DifferencesTable {
    private static final double TICK = 44;
    private static final double BAR = 16;
    private static final double ROOMY = 800;
    private final TableView<DifferenceRow> table;
    private final SheetsViewModel model;

    DifferencesTable(SheetsViewModel model, Names names) {
        this.model = model;
        table = Tables.free(Tables.dress(new TableView<>(model.rows()), Words.of("differences")));
        table.setId("differences");
        TableColumn<DifferenceRow, Boolean> tick = new TableColumn<>("");
        tick.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().ticked()));
        tick.setCellFactory(of -> new TickCell());
        tick.setPrefWidth(TICK);
        TableColumn<DifferenceRow, String> title = Tables.sentences(Words.of("difference.offering"), 190, row -> row.difference().title());
        TableColumn<DifferenceRow, String> what = Tables.sentences(Words.of("difference.what"), 200, row -> row.difference().what());
        TableColumn<DifferenceRow, String> now = Tables.sentences(Words.of("difference.now"), 130, row -> row.difference().now().isEmpty() ? Words.of("nobody") : row.difference().now());
        TableColumn<DifferenceRow, String> theirs = Tables.sentences(Words.of("difference.theirs"), 150, row -> row.difference().theirs());
        TableColumn<DifferenceRow, String> who = Tables.sentences(Words.of("difference.who"), 150, row -> who(row.difference(), names));
        TableColumn<DifferenceRow, String> doubt = Tables.sentences(Words.of("difference.doubt"), 190, row -> names.sentence(row.difference().doubt(), names(model)));
        table.getColumns().setAll(List.of(tick, title, what, now, theirs, who, doubt));
        table.getColumns().forEach(column -> column.setSortable(false));
        Map<TableColumn<DifferenceRow, ?>, Double> shares = new LinkedHashMap<>();
        table.getColumns().forEach(column -> shares.put(column, column.getPrefWidth()));
        Runnable fit = () -> {
            doubt.setVisible(model.rows().stream().anyMatch(row -> row.difference().isDoubtful()));
            // On a projector the names are hidden anyway.
            who.setVisible(table.getWidth() >= ROOMY);
            fit(shares, table.getWidth() - BAR);
        };
        table.widthProperty().addListener((property, was, is) -> fit.run());
        model.rows().addListener((ListChangeListener<DifferenceRow>) change -> fit.run());
        fit.run();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        names.look().addListener((property, was, is) -> table.refresh());
        // A row that is exchanged for itself, ticked, stays selected.
        model.rows().addListener((ListChangeListener<DifferenceRow>) change -> {
            if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        });
    }

    static List<String> names(SheetsViewModel model) {
        return model.rows().stream().flatMap(row -> java.util.stream.Stream.of(row.difference().place().file(), row.difference().place().owner())).distinct().toList();
    }

    private static void fit(Map<TableColumn<DifferenceRow, ?>, Double> shares, double width) {
        double all = shares.keySet().stream().filter(TableColumn::isVisible).mapToDouble(shares::get).sum() - TICK;
        shares.forEach((column, share) -> column.setPrefWidth(share == TICK ? TICK : Math.floor((width - TICK) * share / all)));
    }

    private static String who(OwnerDifference one, Names names) {
        String owner = one.place().owner().isEmpty() ? Words.of("owner.none") : names.sentence(one.place().owner(), List.of(one.place().owner()));
        return Words.of("difference.place", owner, one.place().cell());
    }

    private void keys(KeyEvent key) {
        int row = model.rows().isEmpty() ? -1 : Math.max(0, table.getSelectionModel().getSelectedIndex());
        if (row >= 0 && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) && !key.isShortcutDown()) {
            toggle(row);
            key.consume();
        }
    }

    private void toggle(int row) {
        model.toggle(row);
        table.getSelectionModel().clearAndSelect(row);
        table.getFocusModel().focus(row);
    }

    TableView<DifferenceRow> view() {
        return table;
    }

    private final class TickCell extends TableCell<DifferenceRow, Boolean> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setAccessibleText(Words.of("difference.tick"));
            box.setOnAction(event -> toggle(getIndex()));
        }

        @Override
        protected void updateItem(Boolean ticked, boolean empty) {
            super.updateItem(ticked, empty);
            box.setSelected(!empty && Boolean.TRUE.equals(ticked));
            setGraphic(empty ? null : box);
        }
    }
}
