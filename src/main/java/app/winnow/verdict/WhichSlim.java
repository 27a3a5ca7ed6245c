package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Assigned;
import app.winnow.model.Field;
import app.winnow.model.Frequency;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.UsageWindow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which slim the known facts speak for (decision model, section 7): assigned to more people than have the task, repeated more often than prescribed or
 * forgotten, or known by many already; otherwise shorter. How each is told from the facts is ours. What is unknown speaks for none of them.
 */
public final class WhichSlim {
    private static final int MONTHS = 12;
    /** Whoever needs less than this share of the length knows most of it already (ours). */
    private static final double QUICK = 0.5;

    private final Portfolio portfolio;

    /** The ways in this portfolio. */
    public WhichSlim(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** A way, and the note that says why: a key of this room's words with its values. */
    record Found(SlimWay way, String note, List<String> values) { }

    /** The way of this offering, of which this is known. Prescribed hours are never made shorter, a prescribed interval never longer. */
    public SlimWay of(Offering offering, Known known) {
        return find(offering, known).way();
    }

    Found find(Offering offering, Known known) {
        boolean hours = isPrescribed(known, Prescription.HOURS);
        Found fewer = fewerPeople(offering);
        if (fewer != null) {
            return fewer;
        }
        Optional<Integer> interval = offering.answers().get(Ask.INTERVAL_MONTHS);
        Optional<Frequency> often = offering.answers().get(Ask.FREQUENCY);
        boolean mayBeLess = interval.isPresent() && !mayBePrescribed(known, Prescription.INTERVAL);
        if (mayBeLess && often.isPresent() && often.get() != Frequency.RARELY) {
            return new Found(SlimWay.LESS_OFTEN, "note.less-often", List.of(interval.get().toString(), often.get().word()));
        }
        if (hours) {
            return isPrescribed(known, Prescription.INTERVAL) ? new Found(SlimWay.FEWER_PEOPLE, "note.hours-fewer-people", List.of())
                    : new Found(SlimWay.LESS_OFTEN, "note.hours-less-often", List.of());
        }
        Found out = mayBePrescribed(known, Prescription.HOURS) ? null : testOut(offering);
        return out != null ? out : new Found(SlimWay.SHORTER, "note.shorter", List.of());
    }

    /** Assigned to more people in the time that it takes to reach all of them once than there are in its audience. */
    private Found fewerPeople(Offering offering) {
        OptionalDouble audience = number(offering, Field.AUDIENCE_SIZE);
        OptionalDouble people = people(offering);
        boolean assigned = offering.answers().get(Ask.ASSIGNED).filter(Assigned.ASSIGNED::equals).isPresent();
        return assigned && audience.isPresent() && people.isPresent() && people.getAsDouble() > audience.getAsDouble()
                ? new Found(SlimWay.FEWER_PEOPLE, "note.fewer-people", List.of(whole(people.getAsDouble()), whole(audience.getAsDouble()))) : null;
    }

    private OptionalDouble people(Offering offering) {
        OptionalDouble unique = number(offering, Field.UNIQUE_USERS);
        OptionalDouble enrolled = number(offering, Field.ENROLMENTS);
        Optional<UsageWindow> window = window(offering);
        if (unique.isPresent() || enrolled.isEmpty() || window.isEmpty()) {
            return unique;
        }
        int interval = offering.answers().get(Ask.INTERVAL_MONTHS).orElse(MONTHS);
        return OptionalDouble.of(enrolled.getAsDouble() * interval / window.get().months());
    }

    private Optional<UsageWindow> window(Offering offering) {
        int source = offering.rows().of(Field.ENROLMENTS).source();
        return source < 0 ? Optional.empty() : Optional.ofNullable(portfolio.imports().get(source).usage());
    }

    /** People who are through it in less than half its length know much of it already (ours). */
    private static Found testOut(Offering offering) {
        OptionalDouble time = number(offering, Field.AVG_TIME);
        OptionalDouble length = offering.minutes();
        return time.isPresent() && length.isPresent() && time.getAsDouble() > 0 && time.getAsDouble() < QUICK * length.getAsDouble()
                ? new Found(SlimWay.TEST_OUT, "note.test-out", List.of(whole(time.getAsDouble()), whole(length.getAsDouble()))) : null;
    }

    /** Whether a law or contract is known to prescribe it. */
    private static boolean isPrescribed(Known known, Prescription what) {
        return known.isProtected().orElse(false) && known.prescribed() != null && known.prescribed().contains(what);
    }

    /** Whether it is prescribed as far as anybody knows. */
    private static boolean mayBePrescribed(Known known, Prescription what) {
        Set<Prescription> prescribed = known.prescribed();
        return known.isProtected().orElse(true) && (prescribed == null || prescribed.contains(what));
    }

    private static OptionalDouble number(Offering offering, Field field) {
        return offering.facts(field).number(field);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }
}
