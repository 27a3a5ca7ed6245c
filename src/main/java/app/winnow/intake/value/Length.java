package app.winnow.intake.value;

/**
 * What a cell says about length: a bare number (its unit is decided elsewhere), a time of two parts ({@code 1:30}, minutes if read as hours and minutes),
 * minutes spent, weeks on the calendar, minutes a week, or that there is none to state (self-paced).
 */
public record Length(Kind kind, double value) {

    /** How to take {@link #value}: as a bare number, minutes (h:mm assumed), minutes, weeks, minutes a week, or not at all. */
    public enum Kind { BARE, CLOCK, MINUTES, WEEKS, MINUTES_A_WEEK, OPEN }

    /** There is a length, but the course states none. */
    public static final Length OPEN = new Length(Kind.OPEN, Double.NaN);
}
