package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import java.util.List;

/**
 * What stands in one band: an outcome with what is around it, or ({@code isFolded}) a sponsor with several outcomes in one. {@code key} and {@code inside} as marks have them, {@code head} and
 * {@code statement} of its card, {@code measure} {@link Measure#NONE} for a sponsor; {@code gap} is what is missing in words, "" when nothing is; {@code needs} one by one, and what is said of them
 * where room is short.
 */
record Band(String key, String inside, String head, String statement, Measure measure, String gap, boolean isFolded, List<Around> of, List<Serving> servings, Needed needs) {

    /** What else is needed: all of it, and shorter, by kind. */
    record Needed(List<Need> all, List<Need> brief) {
        Needed {
            all = List.copyOf(all);
            brief = List.copyOf(brief);
        }
    }

    Band {
        of = List.copyOf(of);
        servings = List.copyOf(servings);
    }

    /** Whether something serves it and nobody has measured anything. */
    boolean isClaimed() {
        return !servings.isEmpty() && of.stream().allMatch(around -> around.counts().evidenced() == 0);
    }
}
