package app.winnow.intake;

import java.util.List;

/**
 * One way to put rows together: how it is called, the headings that decide, and for each data row the number of its offering ({@code offeringOf}, from 0 in
 * the order of first rows; null = every row by itself).
 */
record Way(String name, List<String> headings, int[] offeringOf, int offerings) {

    /** As people choose it, with what it makes of the rows: {@code by “Title”: 30}. */
    String option() {
        return Words.of("option.way", name, offerings);
    }

    /** Whether somebody means this one: by its option, by its name, or by its headings alone. */
    boolean isMeant(String answer) {
        String plain = answer.strip();
        return plain.equals(name) || plain.startsWith(name + ":") || !headings.isEmpty() && plain.equals(String.join(" + ", headings));
    }
}
