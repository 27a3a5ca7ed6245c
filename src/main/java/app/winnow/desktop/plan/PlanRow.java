package app.winnow.desktop.plan;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.verdict.Verdict;

/** One line of the plan: an offering with its decision, or with a settled suggestion that nobody has decided on ({@code decision} null). Hours are null while unknown. */
public record PlanRow(Offering offering, Verdict verdict, Decision decision, Double hours) {

    /** What is decided, or else suggested. */
    public Disposition disposition() {
        return decision == null ? verdict.disposition().orElseThrow() : decision.disposition();
    }

    /** Whether people decided it. */
    public boolean isDecided() {
        return decision != null;
    }

    /** The wave, "" when none. */
    public String wave() {
        return decision == null ? "" : decision.carrying().wave();
    }
}
