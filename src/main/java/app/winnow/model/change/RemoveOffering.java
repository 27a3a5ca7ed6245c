package app.winnow.model.change;

import app.winnow.model.Chunks;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;

/** Takes the offering that was added last away again, while it is as it was added. */
public record RemoveOffering(Offering offering) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        Chunks<Offering> offerings = portfolio.offerings();
        if (offerings.isEmpty()) {
            throw new DoesNotFit("there is no offering " + offering.code());
        }
        DoesNotFit.unless(offering, offerings.get(offerings.size() - 1), key());
        return portfolio.draft().offerings(offerings.first(offerings.size() - 1)).done();
    }

    @Override
    public Change inverse() {
        return new AddOffering(offering);
    }

    @Override
    public String key() {
        return offering.code();
    }

    @Override
    public String title() {
        return Titles.of("remove", offering.title());
    }
}
