package app.winnow.workspace;

import java.time.LocalDate;

/**
 * How one person links: of how many offerings they said last what they serve, one at a time; how many of those serve none, and how many hold up an outcome
 * (strength 3). {@code day} is null where the person is known by name, else the day of the sitting. What lists, rules and files said counts for nobody.
 */
public record Hand(String who, LocalDate day, int tagged, int none, int three) {

    /** Share of "serves none", 0-1. */
    public double shareOfNone() {
        return tagged == 0 ? 0 : none / (double) tagged;
    }

    /** Share of offerings without which an outcome would fall, 0-1. */
    public double shareOfThree() {
        return tagged == 0 ? 0 : three / (double) tagged;
    }
}
