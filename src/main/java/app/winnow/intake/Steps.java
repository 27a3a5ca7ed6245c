package app.winnow.intake;

import app.winnow.sheet.Watch;

/** The steps after the cells are read: each one done tells the watch, which may throw to cancel. */
record Steps(Watch watch, long rows) {
    private static final int OFTEN = 1024;

    /** A row of a long part is done: looked at now and then, so that nobody waits who wants to stop. */
    void row(int row, double share) {
        if ((row & OFTEN - 1) == 0) {
            done(share);
        }
    }

    /** This share of the steps is done, 0 to 1. */
    void done(double share) {
        watch.at(rows, share);
    }
}
