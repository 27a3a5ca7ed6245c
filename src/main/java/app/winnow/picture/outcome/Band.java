package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import java.util.List;

/**
 * What stands in one band: an outcome with what is around it, or ({@code isFolded}) a sponsor with several outcomes in one. {@code key} and {@code inside} as marks have them, {@code head} and
 * {@code statement} of its card, {@code measure} {@link Measure#NONE} for a sponsor; {@code gap} is what is missing in words, "" when nothing is.
 */
record Band(String key, String inside, String head, String statement, Measure measure, String gap, boolean isFolded, List<Around> of, List<Serving> servings, List<Need> needs) {
    Band {
        of = List.copyOf(of);
        servings = List.copyOf(servings);
        needs = List.copyOf(needs);
    }
}
