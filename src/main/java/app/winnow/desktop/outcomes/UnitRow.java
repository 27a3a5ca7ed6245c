package app.winnow.desktop.outcomes;

import app.winnow.model.UnitAudience;

/** What a sponsor said of one unit and audience: all its outcomes are here, not all, or (null) nobody has said; and how many outcomes it has. */
record UnitRow(UnitAudience about, Boolean complete, int outcomes) { }
