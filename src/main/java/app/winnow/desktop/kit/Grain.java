package app.winnow.desktop.kit;

import app.winnow.desktop.kit.raster.Place;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * How the pixels of the screen lie under a node: so many a unit (more than one in the projector look and on fine screens), and its left upper corner so far from a whole pixel. What is drawn by it
 * meets every pixel once and stays sharp.
 */
record Grain(double scale, double left, double top) {

    /** Under this node, as it lies now. */
    static Grain under(Node node) {
        Scene scene = node.getScene();
        double output = scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        Point2D corner = node.localToScene(0, 0);
        double scale = node.getLocalToSceneTransform().getMxx() * output;
        return new Grain(scale, rest(corner.getX() * output), rest(corner.getY() * output));
    }

    private static double rest(double at) {
        return at - Math.rint(at);
    }

    /** So many pixels hold this many units. */
    int pixels(double units) {
        return (int) Math.ceil(units * scale) + 1;
    }

    /** Where a picture lies in a raster whose left upper pixel is this many pixels right of and below the node's. */
    Place place(Palette palette, int right, int down) {
        return new Place(scale, left - right, top - down, palette.colours());
    }
}
