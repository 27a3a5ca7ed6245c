package app.winnow.cli;

import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.report.PlanProblems;
import app.winnow.verdict.Verdicts;
import java.util.List;

/**
 * An audit as it stands after its files were read; {@code read} is what was not understood in the policy, outcomes and answers, {@code beside}
 * what files beside the catalog did.
 */
record Audit(Portfolio portfolio, Verdicts verdicts, Ledger ledger, Score score, List<Problem> read, Beside beside) {
    /** Everything to list: of the catalog, of the other files, of the answers against each other. */
    List<Problem> problems() {
        return PlanProblems.of(portfolio, verdicts, read);
    }

    /** Whether the offering with this dense index is judged: it is not withdrawn. */
    boolean isJudged(int index) {
        return !verdicts.at(index).results().isEmpty();
    }
}
