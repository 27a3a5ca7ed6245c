package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Tables;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;

/** The table of unknowns: a row a fact, a column for all and one a group, as many groups as fit. Beyond the last one the arrow keys bring the next. */
final class UnknownsTable {
    private static final double FACT = 220;
    private static final double NARROW_FACT = 236;
    private static final double ROOMY = 780;
    private static final double FIGURE = 104;
    private static final double NARROW_FIGURE = 120;
    private static final double BAR = 18;
    private static final double SIDES = 16;
    /** Columns before the groups: the fact, and all. */
    private static final int BEFORE = 2;
    private final TableView<Fact> table = Tables.dress(new TableView<>(), Words.of("table"));
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(this, "spot");
    private final Names names;
    private final Runnable paged;
    private Quality quality;
    private int from;
    private int fits = 1;
    private boolean isBuilding;

    /** An empty table; {@code paged} is told when other groups are shown. */
    UnknownsTable(Names names, Runnable paged) {
        this.names = names;
        this.paged = paged;
        table.setId("unknowns");
        table.getStyleClass().add("unknowns");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getItems().setAll(Fact.all());
        table.getSelectionModel().getSelectedCells().addListener((InvalidationListener) change -> chosen());
        table.widthProperty().addListener((property, was, is) -> fit());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::beyond);
        names.look().addListener((property, was, is) -> build());
    }

    TableView<Fact> view() {
        return table;
    }

    /** The place that is selected; null for none. */
    ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    void show(Quality next) {
        boolean isOther = quality == null || quality.by() != next.by();
        quality = next;
        from = isOther ? 0 : Math.min(from, last());
        build();
        if (table.getSelectionModel().getSelectedCells().isEmpty()) {
            select(0, 1);
        }
    }

    /** "1 to 5 of 12", as places counted from 1; empty where all fit. */
    int[] shown() {
        return quality == null ? new int[] {0, 0, 0} : new int[] {from + 1, Math.min(from + fits, quality.groups().size()), quality.groups().size()};
    }

    /** Brings so many groups further into view. */
    void page(int groups) {
        int next = Math.max(0, Math.min(last(), from + groups));
        if (next != from) {
            from = next;
            build();
        }
    }

    int fits() {
        return fits;
    }

    private int last() {
        return quality == null ? 0 : Math.max(0, quality.groups().size() - fits);
    }

    private void fit() {
        int next = (int) Math.max(1, Math.floor((table.getWidth() - fact() - BAR) / (isNarrow() ? NARROW_FIGURE : FIGURE)) - 1);
        if (next != fits) {
            fits = next;
            from = Math.min(from, last());
            build();
        }
        table.getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(figure()));
    }

    private boolean isNarrow() {
        return table.getWidth() < ROOMY;
    }

    /** All figures share what the facts leave. */
    private double figure() {
        int shown = quality == null ? fits : Math.min(fits, quality.groups().size());
        double least = isNarrow() ? NARROW_FIGURE : FIGURE;
        return Math.max(least, Math.min(2 * least, Math.floor((table.getWidth() - fact() - BAR) / (shown + 1))));
    }

    private double fact() {
        return isNarrow() ? NARROW_FACT : FACT;
    }

    private void build() {
        if (quality == null) {
            return;
        }
        TablePosition<?, ?> before = table.getSelectionModel().getSelectedCells().stream().findFirst().orElse(null);
        isBuilding = true;
        List<TableColumn<Fact, ?>> columns = new ArrayList<>();
        TableColumn<Fact, String> fact = Tables.text(Words.of("column.fact"), fact(), QuestionWords::of);
        columns.add(fact);
        columns.add(column(Words.of("column.all"), -1));
        for (int group = from; group < Math.min(quality.groups().size(), from + fits); group++) {
            columns.add(column(name(group), group));
        }
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.getColumns().setAll(columns);
        isBuilding = false;
        if (before != null) {
            select(before.getRow(), Math.min(before.getColumn(), columns.size() - 1));
        }
        paged.run();
    }

    private String name(int group) {
        String name = quality.groups().get(group);
        return name.isEmpty() ? Words.of("group.none") : quality.by() == Slice.OWNER ? names.owner(name, group) : name;
    }

    private TableColumn<Fact, Cell> column(String name, int group) {
        TableColumn<Fact, Cell> column = new TableColumn<>();
        Label heading = Texts.secondary(name);
        heading.setTooltip(new Tooltip(name));
        heading.prefWidthProperty().bind(column.widthProperty().subtract(SIDES));
        heading.setAlignment(Pos.CENTER_RIGHT);
        heading.setTextAlignment(TextAlignment.RIGHT);
        heading.getStyleClass().add("group-heading");
        column.setGraphic(heading);
        column.setPrefWidth(figure());
        column.getStyleClass().add("figures");
        column.setUserData(group);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(group < 0 ? quality.all(row.getValue()) : quality.cell(row.getValue(), group)));
        column.setCellFactory(of -> new UnknownCell());
        return column;
    }

    private void select(int row, int column) {
        table.getSelectionModel().clearAndSelect(Math.max(0, row), table.getColumns().get(Math.max(0, column)));
        table.getFocusModel().focus(Math.max(0, row), table.getColumns().get(Math.max(0, column)));
    }

    private void chosen() {
        if (isBuilding) {
            return;
        }
        TablePosition<?, ?> at = table.getSelectionModel().getSelectedCells().stream().findFirst().orElse(null);
        if (at == null || at.getRow() < 0 || at.getTableColumn() == null) {
            spot.set(null);
            return;
        }
        Object group = at.getTableColumn().getUserData();
        spot.set(new Spot(table.getItems().get(at.getRow()), group == null ? -1 : (int) group));
    }

    /** Past the last group shown the next one comes into view, and back again. */
    private void beyond(KeyEvent key) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at == null || quality == null) {
            return;
        }
        boolean right = key.getCode() == KeyCode.RIGHT && at.getColumn() == table.getColumns().size() - 1 && from < last();
        boolean left = key.getCode() == KeyCode.LEFT && at.getColumn() == BEFORE && from > 0;
        if (right || left) {
            page(right ? 1 : -1);
            key.consume();
        }
    }
}
