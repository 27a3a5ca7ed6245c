package app.winnow.model.change;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.List;

/** Adds one offering by hand, at the end; IllegalArgumentException when its code is there already. */
public record AddOffering(Offering offering) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        return portfolio.draft().offerings(portfolio.offerings().plus(List.of(offering))).done();
    }

    @Override
    public Change inverse() {
        return new RemoveOffering(offering);
    }

    @Override
    public String key() {
        return offering.code();
    }

    @Override
    public String title() {
        return Titles.of("add", offering.title());
    }
}
