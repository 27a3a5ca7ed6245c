package app.winnow.desktop.scenarios;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Tables;
import app.winnow.insight.Version;
import app.winnow.model.Disposition;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** The offerings that do not become the same in all versions: one row each, one column a version. Enter or a double click opens one. */
final class DifferingTable extends StackPane {
    private final TableView<Integer> table = new TableView<>();

    DifferingTable(Consumer<Integer> open) {
        Tables.dress(table, Words.of("differing"));
        table.setId("differing");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedItem() != null) {
                open.accept(table.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && table.getSelectionModel().getSelectedItem() != null) {
                open.accept(table.getSelectionModel().getSelectedItem());
            }
        });
        getChildren().add(table);
    }

    void show(SideBySide sides) {
        table.getColumns().clear();
        TableColumn<Integer, String> title = Tables.text(Words.of("column.title"), 260, at -> sides.offering(at).title());
        title.setMinWidth(120);
        table.getColumns().add(title);
        sides.columns().forEach(column -> table.getColumns().add(becomes(column.name(), column.version())));
        table.getItems().setAll(sides.differing());
    }

    private static TableColumn<Integer, Integer> becomes(String name, Version version) {
        TableColumn<Integer, Integer> column = new TableColumn<>(name);
        column.setPrefWidth(180);
        column.setMinWidth(130);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(Integer at, boolean empty) {
                super.updateItem(at, empty);
                if (empty || at == null) {
                    setText(null);
                    setGraphic(null);
                    setTooltip(null);
                    return;
                }
                List<Disposition> possible = version.dispositions(at);
                boolean isOpen = possible.size() != 1;
                setText(words(possible));
                setTooltip(new Tooltip(words(possible)));
                setGraphic(DispositionMark.of(isOpen ? null : possible.get(0), isOpen ? Standing.OPEN : version.isDecided(at) ? Standing.DECIDED : Standing.SUGGESTED));
            }
        });
        return column;
    }

    private static String words(List<Disposition> possible) {
        if (possible.size() == 1) {
            return DispositionWords.verb(possible.get(0));
        }
        return possible.stream().map(DispositionWords::of).collect(Collectors.joining(Words.of("or")));
    }
}
