package app.winnow.desktop.match;

import java.util.Optional;

/**
 * How far matching is: matched of all, in which order they come, the first so many take 80 % of the hours (0 = not known, or another order), seconds an
 * offering, deciding questions left of a whole questionnaire, and whether a filter leaves only some of the offerings.
 */
public record Progress(int done, int all, MatchQueue.Order by, int biggest, Optional<Double> pace, int questions, int questionnaire, boolean isFiltered) {
    /** Before anything was counted. */
    static final Progress NONE = new Progress(0, 0, MatchQueue.Order.HOURS, 0, Optional.empty(), 0, 0, false);

    /** Minutes for the rest at this pace, rounded up; empty while there is no pace. */
    public Optional<Integer> minutes() {
        return pace.map(seconds -> (int) Math.ceil(seconds * (all - done) / 60));
    }
}
