package app.winnow.desktop.kit;

import app.winnow.picture.Box;
import app.winnow.picture.Travel;

/** How far the marks of a picture are on their way: {@code share} from 0 (where they were) to 1 (where they belong). */
record Moment(Travel travel, double share) {
    /** Everything is in its place. */
    static final Moment STILL = new Moment(Travel.NONE, 1);

    boolean isStill() {
        return travel.isNone();
    }

    /** Where a mark is now. */
    Box now(int mark) {
        return travel.box(mark, share);
    }

    /** How much wider or higher than in the end. */
    double times(int mark, boolean isDown) {
        Box now = now(mark);
        Box last = travel.box(mark, 1);
        double end = isDown ? last.height() : last.width();
        return end == 0 ? 1 : (isDown ? now.height() : now.width()) / end;
    }

    /** How much of a mark, or of the ground (-1), is there. */
    double presence(int mark) {
        return isStill() || mark < 0 ? 1 : travel.presence(mark, share);
    }
}
