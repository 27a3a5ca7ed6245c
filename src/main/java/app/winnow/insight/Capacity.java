package app.winnow.insight;

import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.verdict.Verdicts;

/**
 * What the plan gives and takes of the makers' time (decision model, section 9), in hours: maintenance released a year, upkeep of new aids a year, what is freed
 * (released less upkeep), and the expert hours once to build the new aids. What is unknown is counted beside.
 */
public record Capacity(Range released, Range upkeep, Range freed, Range expertHours) {

    /** The capacity of this plan, decisions and settled suggestions; what is open widens the range. */
    public static Capacity of(Portfolio portfolio, Verdicts verdicts) {
        NewAids aids = new NewAids(portfolio, verdicts);
        Range released = Range.ZERO;
        Range upkeep = Range.ZERO;
        Range build = Range.ZERO;
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            if (!verdicts.known(at).isWithdrawn()) {
                Fate fate = Fate.of(portfolio.offerings().get(at), at, verdicts);
                Range built = built(aids, at, fate);
                Policy.Effort effort = portfolio.policy().rates().effort(fate.aid().type());
                upkeep = upkeep.plus(times(built, effort.upkeepHours()));
                build = build.plus(times(built, effort.buildHours()));
                boolean isOffered = verdicts.known(at).status() == null || verdicts.known(at).status() == Status.OFFERED;
                released = isOffered ? released.plus(released(portfolio.offerings().get(at), fate)) : released;
            }
        }
        Range freed = new Range(released.low() - upkeep.high(), released.expected() - upkeep.expected(), released.high() - upkeep.low(), released.unknown());
        return new Capacity(released, upkeep, freed, build);
    }

    /** Maintenance that nobody has said is unknown only where the offering may go. */
    private static Range released(Offering offering, Fate fate) {
        if (!fate.mayGo()) {
            return Range.ZERO;
        }
        var hours = offering.facts(Field.MAINTENANCE).number(Field.MAINTENANCE);
        return hours.isEmpty() ? Range.missing() : over(fate, hours.getAsDouble());
    }

    private static Range over(Fate fate, double hours) {
        double going = fate.dispositions().stream().filter(fate::removes).count();
        return new Range(fate.mayStay() ? 0 : hours, hours * going / fate.dispositions().size(), fate.mayGo() ? hours : 0, 0);
    }

    /** New aids: one where it has to be built; where the suggestion is open, one at most. */
    private static Range built(NewAids aids, int at, Fate fate) {
        if (fate.source() != Fate.Source.OPEN) {
            return Range.exactly(aids.isNew(at, fate) ? 1 : 0);
        }
        boolean may = fate.dispositions().contains(Disposition.REPLACE) && !aids.exists(at);
        return may ? new Range(0, 1.0 / fate.dispositions().size(), 1, 0) : Range.ZERO;
    }

    private static Range times(Range count, double hours) {
        return new Range(count.low() * hours, count.expected() * hours, count.high() * hours, count.unknown());
    }
}
