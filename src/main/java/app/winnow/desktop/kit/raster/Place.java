package app.winnow.desktop.kit.raster;

import app.winnow.picture.Colours;

/** Where and how a picture lies in a raster: {@code scale} pixels a unit, its left upper corner at {@code left}, {@code top} pixels, in these colours. */
public record Place(double scale, double left, double top, Colours colours) {

    double x(double x) {
        return x * scale + left;
    }

    double y(double y) {
        return y * scale + top;
    }

    boolean looksLike(Place other) {
        return other != null && scale == other.scale && colours == other.colours;
    }
}
