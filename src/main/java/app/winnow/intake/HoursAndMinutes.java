package app.winnow.intake;

import app.winnow.intake.value.TimeUnit;
import java.util.Optional;

/** One length in two columns, "Duration hours" 1 and "Duration minutes" 30: together 90 minutes. */
record HoursAndMinutes(DurationReader.Lengths hours, DurationReader.Lengths minutes) implements Reading {

    /** Whether one column is headed in hours, the other in minutes, and these stay under an hour, so that they are not the same length said twice. */
    static boolean are(ColumnProfile one, ColumnProfile other) {
        return isIn(one, TimeUnit.HOUR) && isIn(other, TimeUnit.MINUTE) && other.highest() < 60 || isIn(one, TimeUnit.MINUTE) && isIn(other, TimeUnit.HOUR) && one.highest() < 60;
    }

    private static boolean isIn(ColumnProfile values, TimeUnit unit) {
        Optional<TimeUnit> named = HeadingText.of(values.column().heading()).unit();
        return values.share(ColumnProfile.Kind.NUMBER) > 0.5 && named.filter(unit::equals).isPresent();
    }

    @Override
    public Object value(int row) {
        Object one = hours.value(row);
        Object other = minutes.value(row);
        return one == null ? other : other == null ? one : (Object) ((Double) one + (Double) other);
    }

    @Override
    public boolean isProblem(int row) {
        return hours.isProblem(row);
    }

    @Override
    public String unit() {
        return hours.unit();
    }
}
