package app.winnow.model.change;

import app.winnow.model.Field;
import app.winnow.model.Portfolio;

/** Sets what a person typed over an imported fact; null = nothing typed, the imported one counts. */
public record SetFact(String code, Field field, Object before, Object after) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, OfferingAt.find(portfolio, code).own().value(field).orElse(null), key());
        return OfferingAt.edit(portfolio, code, offering -> offering.withOwn(offering.own().with(field, after)));
    }

    @Override
    public Change inverse() {
        return new SetFact(code, field, after, before);
    }

    @Override
    public String key() {
        return code + "/" + field.word();
    }

    @Override
    public String title() {
        return Titles.of("fact", field.word(), code);
    }
}
