package app.winnow.desktop.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A root that draws its one child larger: the child is laid out in the space divided by the scale, so every measure grows alike. */
public final class Stretch extends Region {
    private final Node child;
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);

    /** Fills itself with this child at scale 1. */
    public Stretch(Node child) {
        this.child = child;
        Scale grow = new Scale();
        grow.xProperty().bind(scale);
        grow.yProperty().bind(scale);
        child.getTransforms().add(grow);
        getChildren().add(child);
        scale.addListener(changed -> requestLayout());
    }

    /** How many times larger. */
    public void setScale(double times) {
        scale.set(times);
    }

    @Override
    protected void layoutChildren() {
        child.resizeRelocate(0, 0, getWidth() / scale.get(), getHeight() / scale.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return child.prefWidth(-1) * scale.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return child.prefHeight(-1) * scale.get();
    }
}
