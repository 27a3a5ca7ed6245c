package app.winnow.verdict;

import app.winnow.model.Result;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one offering: every result still possible (sorted), the rule when only one fires (its name in the decision model, else null),
 * whether it is protected and what the rules said before the clamps (both null while open), the deciding questions best first, notes, and in
 * words what would flip it. A withdrawn offering has no results.
 */
public record Verdict(List<Result> results, String rule, Boolean isProtected, Result unclamped, List<Question> asks, List<String> notes,
                      List<String> flips) {
    public Verdict {
        results = results.stream().sorted().toList();
        asks = List.copyOf(asks);
        notes = List.copyOf(notes);
        flips = List.copyOf(flips);
    }

    /** Whether one disposition is left, whatever else is unknown. */
    public boolean isSettled() {
        return results.stream().map(Result::disposition).distinct().count() == 1;
    }

    /** The disposition of a settled suggestion. */
    public Optional<app.winnow.model.Disposition> disposition() {
        return isSettled() ? Optional.of(results.get(0).disposition()) : Optional.empty();
    }
}
