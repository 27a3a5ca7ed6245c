package app.winnow.model.change;

import app.winnow.model.Ask;
import app.winnow.model.Portfolio;

/** Sets what people answered about one offering; null = unknown. Links to outcomes are the answer {@link Ask#SERVES}. */
public record SetAnswer<T>(String code, Ask<T> ask, T before, T after) implements Change {

    /** The change from what the portfolio says now to this answer. */
    public static <T> SetAnswer<T> from(Portfolio portfolio, String code, Ask<T> ask, T after) {
        return new SetAnswer<>(code, ask, OfferingAt.find(portfolio, code).answers().get(ask).orElse(null), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, OfferingAt.find(portfolio, code).answers().get(ask).orElse(null), key());
        return OfferingAt.edit(portfolio, code, offering -> offering.withAnswers(offering.answers().with(ask, after)));
    }

    @Override
    public Change inverse() {
        return new SetAnswer<>(code, ask, after, before);
    }

    @Override
    public String key() {
        return code + "/" + ask.column();
    }

    @Override
    public String title() {
        return Titles.of("answer", ask.column(), code);
    }
}
