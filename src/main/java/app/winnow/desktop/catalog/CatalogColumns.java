package app.winnow.desktop.catalog;

import app.winnow.model.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Which columns people want, in which order and sorted by which: apart from those that only leave for a while because there is no room. */
final class CatalogColumns {
    /** The scroll bar and the edges. */
    private static final double BESIDE = 24;
    /** At its least width a column can be told from others, but hardly be read. */
    private static final double READABLE = 1.15;
    private final TableView<CatalogRow> table;
    private final List<TableColumn<CatalogRow, ?>> own;
    private final Set<TableColumn<CatalogRow, ?>> wanted = new HashSet<>();
    /** Those that people asked for by name: they leave last. */
    private final Set<TableColumn<CatalogRow, ?>> asked = new HashSet<>();
    private final Set<TableColumn<CatalogRow, ?>> ofOwn;
    private final List<TableColumn<CatalogRow, ?>> leaving;
    private final Consumer<View.Layout> changed;
    private boolean isLaying;

    /** The columns of this table, which have ids; {@code leaving} leave one after the other while there is no room, {@code changed} gets every layout that people make. */
    CatalogColumns(TableView<CatalogRow> table, List<TableColumn<CatalogRow, ?>> leaving, Consumer<View.Layout> changed) {
        this.table = table;
        this.leaving = leaving;
        this.changed = changed;
        own = List.copyOf(table.getColumns());
        own.stream().filter(TableColumn::isVisible).forEach(wanted::add);
        ofOwn = Set.copyOf(wanted);
        InvalidationListener say = observable -> say();
        for (TableColumn<CatalogRow, ?> column : own) {
            column.visibleProperty().addListener((property, was, is) -> {
                if (!isLaying) {
                    want(column, is);
                }
            });
            column.sortTypeProperty().addListener(say);
        }
        table.getColumns().addListener(say);
        table.widthProperty().addListener((property, was, is) -> fit());
        table.getSortOrder().addListener(say);
    }

    /** All columns in the catalog's own order. */
    List<TableColumn<CatalogRow, ?>> all() {
        return own;
    }

    /** Those that people may do without: all but the first. */
    List<TableColumn<CatalogRow, ?>> choosable() {
        return own.subList(1, own.size());
    }

    /** Whether people want it, even where there is no room for it. */
    boolean isWanted(TableColumn<CatalogRow, ?> column) {
        return wanted.contains(column);
    }

    /** The column that rows are sorted by first; null for the order of the portfolio. */
    TableColumn<CatalogRow, ?> sortedBy() {
        return table.getSortOrder().isEmpty() ? null : table.getSortOrder().get(0);
    }

    /** Whether the largest or last comes first. */
    boolean isDescending() {
        return sortedBy() != null && sortedBy().getSortType() == TableColumn.SortType.DESCENDING;
    }

    /** Sorts by one column; null = the order of the portfolio. */
    void sort(TableColumn<CatalogRow, ?> column, boolean descending) {
        if (column == null) {
            table.getSortOrder().clear();
        } else {
            column.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /** Shows a column as long as there is room for it, or no longer. */
    void want(TableColumn<CatalogRow, ?> column, boolean isWanted) {
        if (isWanted) {
            wanted.add(column);
            asked.add(column);
        } else {
            wanted.remove(column);
            asked.remove(column);
        }
        fit();
        say();
    }

    private void say() {
        if (!isLaying && table.getColumns().size() == own.size()) {
            changed.accept(layout());
        }
    }

    /** As people have it. */
    View.Layout layout() {
        boolean isOwn = wanted.equals(ofOwn) && table.getColumns().equals(own);
        List<String> columns = isOwn ? List.of() : table.getColumns().stream().filter(wanted::contains).map(TableColumn::getId).toList();
        return new View.Layout(columns, table.getSortOrder().stream()
                .map(column -> new View.Order(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING)).toList());
    }

    /** Lays the table out so; a column that is not known here is left out, and the title always stays. */
    void lay(View.Layout layout) {
        isLaying = true;
        Map<String, TableColumn<CatalogRow, ?>> byId = own.stream().collect(Collectors.toMap(TableColumn::getId, Function.identity()));
        List<TableColumn<CatalogRow, ?>> chosen = new ArrayList<>(layout.columns().stream().filter(byId::containsKey).distinct()
                .<TableColumn<CatalogRow, ?>>map(byId::get).toList());
        wanted.clear();
        asked.clear();
        asked.addAll(chosen);
        wanted.addAll(chosen.isEmpty() ? ofOwn : chosen);
        wanted.add(own.get(0));
        List<TableColumn<CatalogRow, ?>> next = new ArrayList<>(own);
        if (!chosen.isEmpty()) {
            next.sort(Comparator.comparingInt(column -> chosen.contains(column) ? chosen.indexOf(column) : column == own.get(0) ? -1 : chosen.size()));
        }
        if (!table.getColumns().equals(next)) {
            table.getColumns().setAll(next);
        }
        show();
        List<TableColumn<CatalogRow, ?>> sorted = new ArrayList<>();
        for (View.Order order : layout.order()) {
            TableColumn<CatalogRow, ?> column = byId.get(order.column());
            if (column != null && !sorted.contains(column)) {
                column.setSortType(order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                sorted.add(column);
            }
        }
        table.getSortOrder().setAll(sorted);
        isLaying = false;
    }

    /** Shows as many of the columns that people want as there is room for, and brings them back with it. */
    private void fit() {
        boolean before = isLaying;
        isLaying = true;
        show();
        isLaying = before;
    }

    private static double roomFor(TableColumn<CatalogRow, ?> column) {
        return column.getMinWidth() * READABLE;
    }

    private void show() {
        double room = table.getWidth() == 0 ? Double.MAX_VALUE : table.getWidth() - BESIDE;
        double need = wanted.stream().mapToDouble(CatalogColumns::roomFor).sum();
        Set<TableColumn<CatalogRow, ?>> gone = new HashSet<>();
        List<TableColumn<CatalogRow, ?>> order = Stream.concat(leaving.stream().filter(column -> !asked.contains(column)), leaving.stream().filter(asked::contains)).toList();
        for (TableColumn<CatalogRow, ?> column : order) {
            if (need > room && wanted.contains(column)) {
                gone.add(column);
                need -= roomFor(column);
            }
        }
        own.forEach(column -> column.setVisible(wanted.contains(column) && !gone.contains(column)));
    }
}
