package app.winnow.model.change;

import app.winnow.model.Ask;
import app.winnow.model.Portfolio;

/** Confirms a list: the answer of every offering that has none of its own; null = not confirmed. */
public record SetListAnswer<T>(Ask<T> ask, T before, T after) implements Change {

    /** The change from what the portfolio says now to this answer. */
    public static <T> SetListAnswer<T> from(Portfolio portfolio, Ask<T> ask, T after) {
        return new SetListAnswer<>(ask, portfolio.lists().get(ask).orElse(null), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.lists().get(ask).orElse(null), key());
        return portfolio.draft().lists(portfolio.lists().with(ask, after)).done();
    }

    @Override
    public Change inverse() {
        return new SetListAnswer<>(ask, after, before);
    }

    @Override
    public String key() {
        return "*/" + ask.column();
    }

    @Override
    public String title() {
        return Titles.of("list", ask.column());
    }
}
