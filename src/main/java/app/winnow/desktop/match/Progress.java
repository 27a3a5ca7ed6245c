package app.winnow.desktop.match;

import java.util.Optional;

/** How far matching is: matched of all, the first so many take 80 % of the hours, seconds an offering, deciding questions left of a whole questionnaire. */
public record Progress(int done, int all, int biggest, Optional<Double> pace, int questions, int questionnaire) {
    /** Before anything was counted. */
    static final Progress NONE = new Progress(0, 0, 0, Optional.empty(), 0, 0);

    /** Minutes for the rest at this pace, rounded up; empty while there is no pace. */
    public Optional<Integer> minutes() {
        return pace.map(seconds -> (int) Math.ceil(seconds * (all - done) / 60));
    }
}
