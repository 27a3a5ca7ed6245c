package app.winnow.picture.bubble;

/** Where bubbles stand, by point: centre and radius in pixels, the ordinal of their region, and whether the zoom shows them. */
final class Places {
    final float[] x;
    final float[] y;
    final float[] radius;
    final byte[] region;
    final boolean[] isShown;

    Places(int size) {
        x = new float[size];
        y = new float[size];
        radius = new float[size];
        region = new byte[size];
        isShown = new boolean[size];
    }

    void put(int point, double atX, double atY) {
        x[point] = (float) atX;
        y[point] = (float) atY;
    }
}
