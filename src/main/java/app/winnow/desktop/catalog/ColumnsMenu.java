package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Verbatim;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;

/** What a click on a heading does, for the keyboard: which columns there are, by which of them rows are sorted, and which end comes first. */
final class ColumnsMenu {
    private final CatalogColumns columns;
    private final ContextMenu menu = new ContextMenu();
    private final Button button = Buttons.glyph("fth-columns", Words.of("columns"), this::show);

    ColumnsMenu(CatalogColumns columns) {
        this.columns = columns;
        button.setId("columns");
        button.setContextMenu(menu);
        menu.setOnShowing(event -> fill());
        fill();
    }

    Button button() {
        return button;
    }

    private void show() {
        fill();
        menu.show(button, Side.BOTTOM, 0, 4);
    }

    /** The choices as they hold now. */
    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<CatalogRow, ?> column : columns.choosable()) {
            CheckMenuItem item = Verbatim.of(new CheckMenuItem(column.getText()));
            item.setSelected(columns.isWanted(column));
            item.setOnAction(event -> columns.want(column, item.isSelected()));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(sorting());
        CheckMenuItem last = new CheckMenuItem(Words.of("sort.last"));
        last.setSelected(columns.isDescending());
        last.setDisable(columns.sortedBy() == null);
        last.setOnAction(event -> columns.sort(columns.sortedBy(), last.isSelected()));
        items.add(last);
        menu.getItems().setAll(items);
    }

    private Menu sorting() {
        Menu sorting = new Menu(Words.of("sort"));
        sorting.getItems().add(sort(Words.of("sort.none"), null));
        columns.all().forEach(column -> sorting.getItems().add(sort(column.getText(), column)));
        return sorting;
    }

    private RadioMenuItem sort(String words, TableColumn<CatalogRow, ?> column) {
        RadioMenuItem item = Verbatim.of(new RadioMenuItem(words));
        item.setSelected(columns.sortedBy() == column);
        item.setOnAction(event -> columns.sort(column, false));
        return item;
    }
}
