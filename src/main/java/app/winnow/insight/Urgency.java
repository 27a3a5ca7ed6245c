package app.winnow.insight;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What says how soon an offering should be looked at, and never in which direction (decision model, section 6): whether it was updated over 24 months before the
 * as-of date and nobody was active for 12, and its reach: completions a year / audience. Unknown inputs leave a part unknown.
 *
 * @param isOld null while its last update or last activity is unknown
 * @param reach from 0 up; over 1 where people come more than once a year
 */
public record Urgency(Boolean isOld, LocalDate updated, LocalDate active, OptionalDouble reach) {
    private static final int UPDATED_MONTHS = 24;
    private static final int ACTIVE_MONTHS = 12;

    /** The urgency of the offering with this dense index on this day. */
    public static Urgency of(Portfolio portfolio, int at, LocalDate asOf) {
        Offering offering = portfolio.offerings().get(at);
        Optional<LocalDate> updated = offering.facts(Field.UPDATED).date(Field.UPDATED);
        Optional<LocalDate> active = offering.facts(Field.LAST_ACTIVITY).date(Field.LAST_ACTIVITY);
        Boolean old = updated.isEmpty() || active.isEmpty() ? null
                : updated.get().isBefore(asOf.minusMonths(UPDATED_MONTHS)) && active.get().isBefore(asOf.minusMonths(ACTIVE_MONTHS));
        return new Urgency(old, updated.orElse(null), active.orElse(null), reach(portfolio, offering, at));
    }

    /** Enrolments do not stand in for completions here: reach is about who went through it. */
    private static OptionalDouble reach(Portfolio portfolio, Offering offering, int at) {
        OptionalDouble audience = offering.facts(Field.AUDIENCE_SIZE).number(Field.AUDIENCE_SIZE);
        OptionalDouble completions = offering.value(Field.COMPLETIONS).isPresent() ? Hours.aYear(portfolio).completions(at) : OptionalDouble.empty();
        return audience.isPresent() && audience.getAsDouble() > 0 && completions.isPresent()
                ? OptionalDouble.of(completions.getAsDouble() / audience.getAsDouble()) : OptionalDouble.empty();
    }
}
