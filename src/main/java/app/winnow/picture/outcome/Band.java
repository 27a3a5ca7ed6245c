package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import java.util.List;

/**
 * What stands in one band: an outcome with what is around it, or a sponsor with several outcomes folded into one. {@code measure} is {@link Measure#NONE} for a sponsor; {@code gap} is what is
 * missing in words, "" when nothing is; {@code needs} one by one, and what is said of them where room is short.
 */
record Band(Name name, Measure measure, String gap, List<Around> of, List<Serving> servings, Needed needs) {

    /** Its key and inside as marks have them; head and statement of its card. */
    record Name(String key, String inside, String head, String statement) { }

    /** What else is needed: all of it; shorter, by kind; and shorter still, without owners. */
    record Needed(List<Need> all, List<Need> brief, List<Need> briefest) {
        Needed {
            all = List.copyOf(all);
            brief = List.copyOf(brief);
            briefest = List.copyOf(briefest);
        }
    }

    Band {
        of = List.copyOf(of);
        servings = List.copyOf(servings);
    }

    /** Whether it is a sponsor with several outcomes. */
    boolean isFolded() {
        return of.size() > 1;
    }

    String key() {
        return name.key();
    }

    String inside() {
        return name.inside();
    }

    /** Whether something serves it and nobody has measured anything. */
    boolean isClaimed() {
        return !servings.isEmpty() && of.stream().allMatch(around -> around.counts().evidenced() == 0);
    }
}
