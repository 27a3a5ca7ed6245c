package app.winnow.model.change;

import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;

/** Writes, rewrites or removes one outcome; null before = new, null after = removed. Links that name it stay and count for nothing while it is gone. */
public record SetOutcome(String id, Outcome before, Outcome after) implements Change {

    /** A new outcome. */
    public static SetOutcome added(Outcome outcome) {
        return new SetOutcome(outcome.id(), null, outcome);
    }

    /** The change from what the portfolio says now to this outcome; null removes it. */
    public static SetOutcome from(Portfolio portfolio, String id, Outcome after) {
        return new SetOutcome(id, portfolio.outcome(id).orElse(null), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.outcome(id).orElse(null), key());
        List<Outcome> outcomes = new ArrayList<>(portfolio.outcomes());
        if (before != null) {
            outcomes.removeIf(outcome -> outcome.id().equals(id));
        }
        if (after != null) {
            outcomes.add(after);
        }
        return portfolio.draft().outcomes(outcomes).done();
    }

    @Override
    public Change inverse() {
        return new SetOutcome(id, after, before);
    }

    @Override
    public String key() {
        return "outcome/" + id;
    }

    @Override
    public String title() {
        return Titles.of(before == null ? "outcome.new" : after == null ? "outcome.gone" : "outcome", id);
    }
}
