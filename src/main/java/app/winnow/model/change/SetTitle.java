package app.winnow.model.change;

import app.winnow.model.Portfolio;

/** Gives an offering another title; the source rows keep theirs. */
public record SetTitle(String code, String before, String after) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, OfferingAt.find(portfolio, code).title(), key());
        return OfferingAt.edit(portfolio, code, offering -> offering.withTitle(after));
    }

    @Override
    public Change inverse() {
        return new SetTitle(code, after, before);
    }

    @Override
    public String key() {
        return code + "/title";
    }

    @Override
    public String title() {
        return Titles.of("title", code);
    }
}
