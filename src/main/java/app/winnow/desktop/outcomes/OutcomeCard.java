package app.winnow.desktop.outcomes;

import app.winnow.insight.Coverage;
import app.winnow.insight.CoverageGrid;
import app.winnow.model.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What one card shows: the outcome, what serves it, the greatest number of offerings that serve any outcome (for the bar), for whom nothing supports it, and a
 * warning when it is a topic.
 */
record OutcomeCard(Outcome outcome, Coverage.Line coverage, int most, List<CoverageGrid.Cell> gaps, Optional<String> topic) { }
