package app.winnow.model.change;

import app.winnow.model.Decision;
import app.winnow.model.Portfolio;

/** Sets what people decided about one offering; null = undecided. */
public record SetDecision(String code, Decision before, Decision after) implements Change {

    /** The change from what the portfolio says now. */
    public static SetDecision from(Portfolio portfolio, String code, Decision after) {
        return new SetDecision(code, OfferingAt.find(portfolio, code).decision(), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, OfferingAt.find(portfolio, code).decision(), key());
        return OfferingAt.edit(portfolio, code, offering -> offering.withDecision(after));
    }

    @Override
    public Change inverse() {
        return new SetDecision(code, after, before);
    }

    @Override
    public String key() {
        return code + "/decision";
    }

    @Override
    public String title() {
        return Titles.of("decision", code);
    }
}
