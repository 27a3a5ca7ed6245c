package app.winnow.model;

import java.time.LocalDate;

/** That a link was measured: at which level (1-5, Kirkpatrick 1959; Phillips), on which day, and whether an effect was found. */
public record Evidence(int level, LocalDate date, boolean effect) {
    public Evidence {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("evidence has a level from 1 to 5");
        }
    }
}
