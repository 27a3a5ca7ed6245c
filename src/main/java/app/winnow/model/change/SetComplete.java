package app.winnow.model.change;

import app.winnow.model.Portfolio;
import app.winnow.model.UnitAudience;
import java.util.Map;
import java.util.TreeMap;

/** Sets whether all outcomes of a unit and audience are written down; null = unknown. */
public record SetComplete(UnitAudience about, Boolean before, Boolean after) implements Change {

    /** The change from what the portfolio says now. */
    public static SetComplete from(Portfolio portfolio, UnitAudience about, Boolean after) {
        return new SetComplete(about, portfolio.complete().get(about), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.complete().get(about), key());
        Map<UnitAudience, Boolean> complete = new TreeMap<>(portfolio.complete());
        if (after == null) {
            complete.remove(about);
        } else {
            complete.put(about, after);
        }
        return portfolio.draft().complete(complete).done();
    }

    @Override
    public Change inverse() {
        return new SetComplete(about, after, before);
    }

    @Override
    public String key() {
        return "complete/" + about.unit() + "/" + about.audience();
    }

    @Override
    public String title() {
        return Titles.of("complete", about.unit());
    }
}
