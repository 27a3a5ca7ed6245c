package app.winnow.intake;

import app.winnow.intake.value.Length;

/** The lengths of a row from a column of weekly effort and a column of weeks: 2-3 hours a week for 4 weeks are 10 hours. */
record Effort(DurationReader.Lengths first, DurationReader.Lengths second) implements Reading {

    @Override
    public Object value(int row) {
        Length one = first.lengthAt(row);
        Length other = second.lengthAt(row);
        if (one == null || other == null) {
            return null;
        }
        boolean both = one.kind() == Length.Kind.MINUTES_A_WEEK && other.kind() == Length.Kind.WEEKS || other.kind() == Length.Kind.MINUTES_A_WEEK && one.kind() == Length.Kind.WEEKS;
        return both && one.value() * other.value() > 0 ? (Object) (one.value() * other.value()) : first.value(row) != null ? first.value(row) : second.value(row);
    }

    @Override
    public boolean isProblem(int row) {
        return first.isProblem(row);
    }

    @Override
    public String unit() {
        return first.unit();
    }
}
