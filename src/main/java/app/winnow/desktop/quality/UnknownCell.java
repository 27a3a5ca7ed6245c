package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Figures;
import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.Fact;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How many are unknown, over a bar of their share; strong where a suggestion stays open because of it. A dash where nothing is to be known. */
final class UnknownCell extends TableCell<Fact, Cell> {
    private static final double SIDES = 12;
    private final Region bar = new Region();
    private final Label figure = new Label();
    private final StackPane both = new StackPane(bar, figure);

    UnknownCell() {
        getStyleClass().add("unknown-cell");
        bar.getStyleClass().add("unknown-share");
        bar.setMaxHeight(Double.MAX_VALUE);
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        StackPane.setAlignment(figure, Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        setText(null);
        setGraphic(empty || cell == null ? null : both);
        if (empty || cell == null) {
            return;
        }
        figure.setText(cell.all() == 0 ? Figures.UNKNOWN : Figures.whole(cell.unknown()));
        figure.getStyleClass().removeAll("strong", "secondary-ink");
        figure.getStyleClass().add(cell.open() > 0 ? "strong" : "secondary-ink");
        double share = cell.all() == 0 ? 0 : (double) cell.unknown() / cell.all();
        bar.maxWidthProperty().bind(widthProperty().subtract(SIDES).multiply(share));
        bar.setVisible(share > 0);
        setAccessibleText(Words.of("cell.said", cell.unknown(), cell.all(), cell.open()));
    }
}
