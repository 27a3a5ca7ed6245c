package app.winnow.insight;

import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.List;

/**
 * What changes (decision model, section 9): items, catalog hours, seat hours a year, cash, maintenance hours a year, and net deliverables
 * (new aids less offerings removed). Decided and merely suggested effects are counted apart in {@code released}. Items, hours and money are those of
 * offered offerings; a build that is stopped counts in the net deliverables only.
 */
public record Ledger(BeforeAfter offerings, BeforeAfter catalogHours, BeforeAfter seatHours, BeforeAfter cash, BeforeAfter maintenanceHours,
                     Range netDeliverables, Released released) {

    /** A figure before the plan and after it. */
    public record BeforeAfter(Range before, Range after) { }

    /** Seat hours a year released by what is decided and, besides that, by what is only suggested. */
    public record Released(Range decided, Range suggested) { }

    /** The ledger of this portfolio: the decision counts, else the settled suggestion, else everything still possible as a range. */
    public static Ledger of(Portfolio portfolio, Verdicts verdicts, LocalDate today) {
        return Accounts.of(verdicts).ledger();
    }

    /** Each offering's part in the same ledger, by dense index. */
    public static List<Effect> effects(Portfolio portfolio, Verdicts verdicts) {
        return Parts.of(verdicts).all();
    }
}
