package app.winnow.model.change;

import app.winnow.model.Policy;
import app.winnow.model.Portfolio;

/** Takes another policy over. */
public record SetPolicy(Policy before, Policy after) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.policy(), key());
        return portfolio.draft().policy(after).done();
    }

    @Override
    public Change inverse() {
        return new SetPolicy(after, before);
    }

    @Override
    public String key() {
        return "policy";
    }

    @Override
    public String title() {
        return Titles.of("policy");
    }
}
