package app.winnow.desktop.kit;

import app.winnow.picture.Layer;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.Node;

/** Part of a picture on the screen: layers that are painted together. */
sealed interface Sheet permits CanvasSheet, PixelSheet {

    /** What stands in the scene. */
    Node node();

    /** Takes this size in units. */
    void fit(double width, double height, Grain grain);

    /** Paints these layers anew. */
    void paint(List<Layer> layers, IntPredicate dimmed, Moment moment, Grain grain, Palette palette);
}
