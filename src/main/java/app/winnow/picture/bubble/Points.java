package app.winnow.picture.bubble;

import app.winnow.insight.Hours;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.picture.Seen;
import java.time.LocalDate;

/** What is shown, by column, in the order of the catalog: dense index, contribution (0-1), hours, months since the update, and completions; NaN is unknown. Not to be written into. */
final class Points {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    final int[] at;
    final double[] contribution;
    final double[] hours;
    final double[] months;
    final double[] people;
    final Hours.Basis basis;

    private Points(Seen seen) {
        at = seen.offerings();
        contribution = new double[at.length];
        hours = new double[at.length];
        months = new double[at.length];
        people = new double[at.length];
        Hours all = seen.hours();
        basis = all.basis();
        long day = seen.verdicts().asOf().toEpochDay();
        for (int point = 0; point < at.length; point++) {
            contribution[point] = seen.contributionOf(at[point]).orElse(Double.NaN);
            hours[point] = all.at(at[point]).orElse(Double.NaN);
            people[point] = all.completions(at[point]).orElse(Double.NaN);
            months[point] = months(seen.portfolio().offerings().get(at[point]), day);
        }
    }

    /** Those of this state, worked out once. */
    static Points of(Seen seen) {
        return seen.once(Points.class, Points::new);
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
