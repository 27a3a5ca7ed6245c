package app.winnow.insight;

import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;

/**
 * The strip at the top: offerings in the audit (withdrawn ones are not), linked to an outcome, decided, seat hours a year released by decisions, net
 * deliverables of what is decided.
 */
public record Score(int offerings, int linked, int decided, Range released, Range netDeliverables) {

    /** The score of this portfolio. */
    public static Score of(Portfolio portfolio, Verdicts verdicts, LocalDate today) {
        return Accounts.of(verdicts).score();
    }
}
