package app.winnow.desktop.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards beside each other in columns of equal width, as many as fit; the cards of one row are equally high. */
public final class CardGrid extends Pane {
    private final double least;
    private final double gap;

    /** A grid whose columns are at least so wide. */
    public CardGrid(double least, double gap) {
        this.least = least;
        this.gap = gap;
        setMinWidth(0);
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + gap) / (least + gap)));
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - gap * (columns - 1)) / columns);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefHeight(double width) {
        double place = width < 0 ? least : width;
        List<Node> cards = getManagedChildren();
        double height = 0;
        for (int from = 0; from < cards.size(); from += columns(place)) {
            height += rowHeight(cards, from, place) + (from == 0 ? 0 : gap);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowHeight(List<Node> cards, int from, double width) {
        int to = Math.min(cards.size(), from + columns(width));
        return cards.subList(from, to).stream().mapToDouble(card -> Math.ceil(card.prefHeight(columnWidth(width)))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        double width = getWidth();
        double y = 0;
        for (int from = 0; from < cards.size(); from += columns(width)) {
            double height = rowHeight(cards, from, width);
            for (int at = from; at < Math.min(cards.size(), from + columns(width)); at++) {
                cards.get(at).resizeRelocate((at - from) * (columnWidth(width) + gap), y, columnWidth(width), height);
            }
            y += height + gap;
        }
    }
}
