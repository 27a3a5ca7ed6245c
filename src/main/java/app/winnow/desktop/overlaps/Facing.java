package app.winnow.desktop.overlaps;

import app.winnow.insight.overlap.Likeness;
import app.winnow.insight.overlap.OverlapGroup.Said;
import app.winnow.model.Offering;
import java.util.List;

/** Two offerings side by side: the one proposed to stay at the left where it is one of them, how they compare, their facts, and what is said of them. */
record Facing(Offering left, Offering right, Likeness likeness, List<FactRow> facts, Said said) { }
