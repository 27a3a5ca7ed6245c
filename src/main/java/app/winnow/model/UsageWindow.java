package app.winnow.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time that a file's usage counts cover, both days included. Asked once a file, never assumed. */
public record UsageWindow(LocalDate from, LocalDate to) {
    public UsageWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a usage window ends after it starts");
        }
    }

    /** Its length in months; a year from the first of January to the last of December is exactly 12. */
    public double months() {
        LocalDate end = to.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(from, end);
        LocalDate rest = from.plusMonths(whole);
        double days = ChronoUnit.DAYS.between(rest, end);
        return whole + days / rest.lengthOfMonth();
    }
}
