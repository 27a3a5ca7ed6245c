package app.winnow.intake;

import app.winnow.sheet.Watch;

/** The steps after the cells are read: each one done tells the watch, which may throw to cancel. */
record Steps(Watch watch, long rows) {

    /** This share of the steps is done, 0 to 1. */
    void done(double share) {
        watch.at(rows, share);
    }
}
