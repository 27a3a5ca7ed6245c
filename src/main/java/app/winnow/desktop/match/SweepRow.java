package app.winnow.desktop.match;

import app.winnow.insight.Sweep;

/** One offering without any activity: what is known of it, and whether it is ticked to be stopped. */
record SweepRow(Sweep.Line line, String title, String about, boolean isTicked) {

    /** The same, ticked or not. */
    SweepRow with(boolean ticked) {
        return new SweepRow(line, title, about, ticked);
    }
}
