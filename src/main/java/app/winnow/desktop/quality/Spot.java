package app.winnow.desktop.quality;

import app.winnow.insight.quality.Fact;

/** One place of the table of unknowns: a fact, and a group by its place (-1 = all). */
record Spot(Fact fact, int group) { }
