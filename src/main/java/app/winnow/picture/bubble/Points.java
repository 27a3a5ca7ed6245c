package app.winnow.picture.bubble;

import app.winnow.insight.Hours;
import app.winnow.insight.MeasuredLevel;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.picture.Seen;
import java.time.LocalDate;
import java.util.Arrays;

/** What is shown, by column, in the order of the catalog: dense index, contribution (0-1), hours, months since the update, and completions; NaN is unknown. Not to be written into. */
final class Points {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    final int[] at;
    final double[] contribution;
    final double[] hours;
    final double[] months;
    final double[] people;
    final Hours.Basis basis;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private byte[] levels;

    Points(Seen seen) {
        portfolio = seen.portfolio();
        asOf = seen.verdicts().asOf();
        at = seen.offerings();
        contribution = new double[at.length];
        hours = new double[at.length];
        months = new double[at.length];
        people = new double[at.length];
        Hours all = seen.hours();
        basis = all.basis();
        long day = asOf.toEpochDay();
        for (int point = 0; point < at.length; point++) {
            contribution[point] = seen.contributionOf(at[point]).orElse(Double.NaN);
            hours[point] = all.at(at[point]).orElse(Double.NaN);
            people[point] = all.completions(at[point]).orElse(Double.NaN);
            months[point] = months(seen.portfolio().offerings().get(at[point]), day);
        }
    }

    /** Whether these are the same in a later state: as while a slider moves nothing but the policy, so that only what becomes of them is looked up again. */
    boolean holdFor(Seen seen) {
        Portfolio now = seen.portfolio();
        boolean isSame = now.offerings() == portfolio.offerings() && now.outcomes() == portfolio.outcomes() && now.lists() == portfolio.lists()
                && now.pairs() == portfolio.pairs() && now.imports() == portfolio.imports();
        return isSame && seen.verdicts().asOf().equals(asOf) && Arrays.equals(seen.offerings(), at);
    }

    /** The best level that somebody measured by point, -1 where nobody did; worked out when somebody asks first. */
    synchronized byte[] levels(Seen seen) {
        if (levels == null) {
            MeasuredLevel measured = new MeasuredLevel(portfolio);
            byte[] found = new byte[at.length];
            for (int point = 0; point < at.length; point++) {
                found[point] = (byte) measured.of(portfolio.offerings().get(at[point]), seen.known(at[point])).orElse(-1);
            }
            levels = found;
        }
        return levels;
    }

    int size() {
        return at.length;
    }

    /** What was updated after the day of the audit is as new as can be. */
    private static double months(Offering offering, long day) {
        LocalDate updated = offering.facts(Field.UPDATED).date(Field.UPDATED).orElse(null);
        return updated == null ? Double.NaN : Math.max(0, day - updated.toEpochDay()) / DAYS_A_MONTH;
    }
}
