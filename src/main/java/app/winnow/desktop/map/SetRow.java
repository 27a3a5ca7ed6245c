package app.winnow.desktop.map;

import app.winnow.insight.cover.Standing;

/** One offering beside the smallest set: how deep it is in it (0 = out), whether that needs a new aid, its hours today (null unknown), and in how many of 52 it is in (-1 not known yet). */
record SetRow(int index, String code, String title, int depth, boolean isNewAid, Standing standing, Double hours, int in) { }
