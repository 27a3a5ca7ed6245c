package app.winnow.picture.bubble;

/** Where a point belongs: the plot where both figures are known, the strip while nobody has looked, the lane where its height is unknown, their corner for both. */
enum Region {
    PLOT, STRIP, LANE, CORNER;

    static final Region[] ALL = values();

    static Region of(double contribution, double up) {
        return ALL[(Double.isNaN(contribution) ? 1 : 0) + (Double.isNaN(up) ? 2 : 0)];
    }
}
