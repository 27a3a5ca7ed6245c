package app.winnow.insight;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What says how soon an offering should be looked at, and never in which direction (decision model, section 6): whether it was updated so long before the as-of
 * date and nobody was active for so long as the policy says (ours: 24 and 12 months); its reach: completions a year / audience; and, where the policy has such a
 * number, whether fewer complete it in a year. Unknown inputs leave a part unknown.
 *
 * @param isOld null while its last update or last activity is unknown
 * @param reach from 0 up; over 1 where people come more than once a year
 * @param isFew null while unknown, or while the policy has no such number
 */
public record Urgency(Boolean isOld, LocalDate updated, LocalDate active, OptionalDouble reach, Boolean isFew) {

    /** The urgency of the offering with this dense index on this day. */
    public static Urgency of(Portfolio portfolio, int at, LocalDate asOf) {
        Offering offering = portfolio.offerings().get(at);
        Policy.Terms terms = portfolio.policy().terms();
        Optional<LocalDate> updated = offering.facts(Field.UPDATED).date(Field.UPDATED);
        Optional<LocalDate> active = offering.facts(Field.LAST_ACTIVITY).date(Field.LAST_ACTIVITY);
        Boolean old = updated.isEmpty() || active.isEmpty() ? null
                : updated.get().isBefore(asOf.minusMonths(terms.oldMonths())) && active.get().isBefore(asOf.minusMonths(terms.idleMonths()));
        // Enrolments do not stand in for completions here: both parts are about who went through it.
        OptionalDouble completions = offering.value(Field.COMPLETIONS).isPresent() ? Hours.aYear(portfolio).completions(at) : OptionalDouble.empty();
        Boolean few = terms.fewCompletions() == null || completions.isEmpty() ? null : completions.getAsDouble() < terms.fewCompletions();
        return new Urgency(old, updated.orElse(null), active.orElse(null), reach(offering, completions), few);
    }

    private static OptionalDouble reach(Offering offering, OptionalDouble completions) {
        OptionalDouble audience = offering.facts(Field.AUDIENCE_SIZE).number(Field.AUDIENCE_SIZE);
        return audience.isPresent() && audience.getAsDouble() > 0 && completions.isPresent()
                ? OptionalDouble.of(completions.getAsDouble() / audience.getAsDouble()) : OptionalDouble.empty();
    }
}
