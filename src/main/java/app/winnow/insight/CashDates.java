package app.winnow.insight;

import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * When money stops being paid by what is decided (decision model, section 9): from the first to the last of the days, both null while there is none, and how
 * many of the offerings that cost money have no day yet.
 */
public record CashDates(LocalDate first, LocalDate last, int undated) {

    /** The days of this plan. */
    public static CashDates of(Portfolio portfolio, Verdicts verdicts) {
        return of(portfolio, verdicts, at -> true);
    }

    /** The days of those offerings only whose dense index is shown. */
    public static CashDates of(Portfolio portfolio, Verdicts verdicts, IntPredicate shown) {
        Money money = new Money(portfolio);
        List<LocalDate> days = new ArrayList<>();
        int undated = 0;
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            if (shown.test(at) && offering.decision() != null && !verdicts.known(at).isWithdrawn() && money.cost(offering).orElse(0) > 0
                    && Fate.of(offering, at, verdicts).removes(offering.decision().disposition())) {
                on(offering).ifPresent(days::add);
                undated += on(offering).isEmpty() ? 1 : 0;
            }
        }
        return new CashDates(days.stream().min(LocalDate::compareTo).orElse(null), days.stream().max(LocalDate::compareTo).orElse(null), undated);
    }

    /** The day on which this offering stops being paid for once it goes: the end of its contract, else the day it is due; empty while neither is known. */
    public static Optional<LocalDate> on(Offering offering) {
        Optional<LocalDate> due = offering.decided().map(Decision::carrying).map(Decision.Carrying::due);
        return offering.answers().get(Ask.CONTRACT_END).or(() -> due);
    }
}
