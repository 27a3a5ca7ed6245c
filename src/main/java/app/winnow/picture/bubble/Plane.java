package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Zoom;

/** Shares of the whole map to pixels, as far as the zoom shows them: across from left to right, heights from the bottom upwards. */
record Plane(Regions regions, Zoom zoom) {

    /** The place of a share across; outside the field where the zoom does not show it. */
    double x(double share) {
        Box field = regions.field();
        return field.x() + (share - zoom.left()) * zoom.across() * field.width();
    }

    /** The place of a height. */
    double y(double height) {
        Box field = regions.field();
        return field.y() + (1 - height - zoom.top()) * zoom.down() * field.height();
    }

    /** A share across in pixels. */
    double wide(double share) {
        return share * zoom.across() * regions.field().width();
    }

    /** Whether the zoom shows a point of this region; what a region does not know cannot be out of sight. */
    boolean shows(Region region, double share, double height) {
        boolean isAcross = region == Region.STRIP || region == Region.CORNER || share >= zoom.left() && share <= zoom.right();
        boolean isHigh = region == Region.LANE || region == Region.CORNER || 1 - height >= zoom.top() && 1 - height <= zoom.bottom();
        return isAcross && isHigh;
    }
}
