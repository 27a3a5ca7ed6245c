package app.winnow.insight;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether nobody came to an offering in the whole time that its usage covers, each count with the time of its own file. Nobody enrolled, viewed or used it;
 * or nobody completed it and nobody is in it (completions alone say nothing of those who have not finished); or its last activity lies before that time.
 * One known count above zero, activity inside the time, or an offering that is younger than the time, says otherwise.
 */
final class Quiet {
    private static final List<Field> COUNTS = List.of(Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.VIEWS, Field.UNIQUE_USERS);
    private static final List<Field> COMING = List.of(Field.ENROLMENTS, Field.VIEWS, Field.UNIQUE_USERS);

    private final Portfolio portfolio;

    Quiet(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The time in which nobody came, and what shows it. */
    record Found(UsageWindow window, String words) { }

    Optional<Found> of(Offering offering) {
        List<String> shows = new ArrayList<>();
        UsageWindow window = null;
        boolean nobodyCame = false;
        for (Field field : COUNTS) {
            OptionalDouble count = offering.facts(field).number(field);
            if (count.isPresent() && count.getAsDouble() > 0) {
                return Optional.empty();
            }
            Optional<UsageWindow> covers = count.isPresent() ? window(offering, field) : Optional.empty();
            if (covers.isPresent()) {
                window = shorter(window, covers.get());
                nobodyCame |= COMING.contains(field);
                shows.add(Words.of("sweep." + field.word()));
            }
        }
        nobodyCame |= isZero(offering, Field.COMPLETIONS) && isZero(offering, Field.IN_PROGRESS);
        Optional<LocalDate> last = offering.facts(Field.LAST_ACTIVITY).date(Field.LAST_ACTIVITY);
        Optional<UsageWindow> lastCovers = window(offering, Field.LAST_ACTIVITY);
        if (last.isPresent() && lastCovers.isPresent() && last.get().isBefore(lastCovers.get().from())) {
            window = shorter(window, lastCovers.get());
            nobodyCame = true;
            shows.add(Words.of("sweep.last-activity", last.get()));
        }
        if (!nobodyCame || isActive(last, window) || isActive(last, lastCovers.orElse(window)) || isYounger(offering, window)) {
            return Optional.empty();
        }
        return Optional.of(new Found(window, String.join(", ", shows)));
    }

    private boolean isZero(Offering offering, Field field) {
        OptionalDouble count = offering.facts(field).number(field);
        return count.isPresent() && count.getAsDouble() == 0 && window(offering, field).isPresent();
    }

    /** The time covered by the file that this value came from; empty while nobody has said. */
    private Optional<UsageWindow> window(Offering offering, Field field) {
        int source = offering.rows().of(field).source();
        return source < 0 ? Optional.empty() : Optional.ofNullable(portfolio.imports().get(source).usage());
    }

    /** Of two times the one that promises less. */
    private static UsageWindow shorter(UsageWindow one, UsageWindow other) {
        return one == null || other.months() < one.months() ? other : one;
    }

    private static boolean isActive(Optional<LocalDate> last, UsageWindow window) {
        return last.isPresent() && !last.get().isBefore(window.from());
    }

    /** Nobody could come to it in the whole time. */
    private static boolean isYounger(Offering offering, UsageWindow window) {
        return List.of(Field.CREATED, Field.AVAILABLE_FROM).stream().anyMatch(field -> offering.facts(field).date(field)
                .filter(date -> date.isAfter(window.from())).isPresent());
    }
}
