package app.winnow.intake;

import app.winnow.intake.value.Durations;
import app.winnow.intake.value.Length;
import app.winnow.intake.value.TimeUnit;

/** Tells a column of weekly effort ("2-3 hours per week") and one of weeks ("4 Weeks") from other lengths. */
final class EffortAndWeeks {
    private EffortAndWeeks() { }

    static boolean isWeekly(ColumnProfile values) {
        return share(values, Length.Kind.MINUTES_A_WEEK) > 0.5 || HeadingText.of(values.column().heading()).isPerWeek();
    }

    static boolean isWeeks(ColumnProfile values) {
        return share(values, Length.Kind.WEEKS) > 0.5 || HeadingText.of(values.column().heading()).unit().filter(TimeUnit::isCalendar).isPresent();
    }

    private static double share(ColumnProfile values, Length.Kind kind) {
        long of = values.column().distinct().stream().limit(500).filter(cell -> Durations.parse(cell.text(), 8).filter(found -> found.kind() == kind).isPresent()).count();
        return of / (double) Math.max(1, Math.min(500, values.distinct()));
    }
}
