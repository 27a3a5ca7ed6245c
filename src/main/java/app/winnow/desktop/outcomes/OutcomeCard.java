package app.winnow.desktop.outcomes;

import app.winnow.insight.Coverage;
import app.winnow.insight.CoverageGrid;
import app.winnow.intake.outcome.Statement;
import app.winnow.model.Outcome;
import java.util.List;

/**
 * What one card shows: the outcome, what serves it (null while that is worked out), the greatest number of offerings that serve any outcome (for the bar), for
 * whom nothing supports it and for whom much does, and whether its sentence is performance.
 */
record OutcomeCard(Outcome outcome, Coverage.Line coverage, int most, List<CoverageGrid.Cell> gaps, List<CoverageGrid.Cell> piles, Statement statement) {

    static OutcomeCard of(Outcome outcome, Served served, Statement statement) {
        String id = outcome.id();
        return new OutcomeCard(outcome, served.lines().get(id), served.most(), served.gaps().getOrDefault(id, List.of()), served.piles().getOrDefault(id, List.of()), statement);
    }
}
