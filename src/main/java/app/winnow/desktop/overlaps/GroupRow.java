package app.winnow.desktop.overlaps;

import app.winnow.insight.overlap.OverlapGroup;

/** One group as the list shows it: the title of the offering proposed to stay, and how many offerings and hours there are. */
record GroupRow(OverlapGroup group, String title, String about) { }
