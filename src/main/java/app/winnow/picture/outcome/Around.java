package app.winnow.picture.outcome;

import app.winnow.model.Outcome;
import java.util.List;

/**
 * One outcome and what is around it: what serves it and is shown, the weightiest first; how many serve it, support it and have evidence whatever the filter leaves; how many offerings
 * nobody has looked at (asked only where nothing serves it); the aids for it.
 */
record Around(Outcome outcome, List<Serving> servings, Counts counts, List<AidAround> aids) {

    /** Whatever the filter leaves. */
    record Counts(int serving, int supporting, int evidenced, int unseen) { }

    Around {
        servings = List.copyOf(servings);
        aids = List.copyOf(aids);
    }

    /** Its sponsor as people wrote it, "" where nobody is named. */
    String sponsor() {
        return outcome.sponsor().strip();
    }
}
