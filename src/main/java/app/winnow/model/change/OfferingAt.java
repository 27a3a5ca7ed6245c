package app.winnow.model.change;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.function.UnaryOperator;

/** Changes one offering of a portfolio by its code. */
final class OfferingAt {
    private OfferingAt() { }

    static Offering find(Portfolio portfolio, String code) {
        return portfolio.offering(code).orElseThrow(() -> new DoesNotFit("there is no offering " + code));
    }

    static Portfolio edit(Portfolio portfolio, String code, UnaryOperator<Offering> edit) {
        Offering offering = find(portfolio, code);
        int at = portfolio.indexOf(code).orElseThrow();
        return portfolio.draft().offering(at, edit.apply(offering)).done();
    }
}
