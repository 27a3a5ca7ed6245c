package app.winnow.desktop.map;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Tables;
import app.winnow.picture.MapPoint;
import app.winnow.picture.PortfolioMap;
import app.winnow.workspace.Workspace;
import java.util.Comparator;
import java.util.OptionalDouble;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** The same picture as a table, most hours first, for those who read numbers rather than shapes. */
final class MapTable extends StackPane {
    private final MapViewModel model;
    private final TableView<MapPoint> table = Tables.dress(new TableView<>(), Words.of("table.name"));
    private final TableColumn<MapPoint, Double> hours = Tables.figure("", 190, point -> value(point.hours()));

    MapTable(MapViewModel model, Workspace workspace) {
        this.model = model;
        table.setId("map-table");
        table.getColumns().add(Tables.text(Words.of("column.code"), 110, MapPoint::code));
        table.getColumns().add(Tables.text(Words.of("column.title"), 320, MapPoint::title));
        table.getColumns().add(Tables.text(Words.of("column.becomes"), 150,
                point -> point.disposition() == null ? Words.of("open") : DispositionWords.of(point.disposition())));
        table.getColumns().add(Tables.text(Words.of("column.standing"), 100,
                point -> Words.of(point.disposition() == null ? "open" : point.isDecided() ? "key.decided" : "key.suggested")));
        table.getColumns().add(Tables.figure(Words.of("column.contribution"), 110, point -> percent(point.contribution())));
        table.getColumns().add(hours);
        table.getColumns().add(Tables.figure(Words.of("column.completions"), 120, point -> value(point.completions())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                workspace.selected().set(is.code());
            }
        });
        model.map().addListener((property, was, is) -> fill(is));
        model.lit().addListener((property, was, is) -> fill(model.map().get()));
        focusedProperty().addListener((property, was, is) -> {
            if (is) {
                table.requestFocus();
            }
        });
        getChildren().add(table);
    }

    private void fill(PortfolioMap map) {
        hours.setText(map.hoursName());
        table.getItems().setAll(map.points().stream().filter(point -> !model.isDimmed(point))
                .sorted(Comparator.comparingDouble((MapPoint point) -> point.hours().orElse(-1)).reversed().thenComparing(MapPoint::index)).toList());
    }

    private static Double value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Double percent(OptionalDouble share) {
        return share.isPresent() ? Math.rint(share.getAsDouble() * 100) : null;
    }
}
