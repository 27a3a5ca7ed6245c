package app.winnow.model.change;

import app.winnow.model.Portfolio;
import app.winnow.model.Scenario;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps, replaces or removes the scenario of this name; null before = new, null after = removed. */
public record SetScenario(String name, Scenario before, Scenario after) implements Change {
    public SetScenario {
        if (before != null && !before.name().equals(name) || after != null && !after.name().equals(name)) {
            throw new IllegalArgumentException("the scenario of another name");
        }
    }

    /** The change from what the portfolio holds now to this scenario; null removes it. */
    public static SetScenario from(Portfolio portfolio, String name, Scenario after) {
        return new SetScenario(name, portfolio.scenarios().get(name), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.scenarios().get(name), key());
        SortedMap<String, Scenario> next = new TreeMap<>(portfolio.scenarios());
        if (after == null) {
            next.remove(name);
        } else {
            next.put(name, after);
        }
        return portfolio.draft().scenarios(next).done();
    }

    @Override
    public Change inverse() {
        return new SetScenario(name, after, before);
    }

    @Override
    public String key() {
        return "scenario/" + name;
    }

    @Override
    public String title() {
        return Titles.of(before == null ? "scenario.new" : after == null ? "scenario.gone" : "scenario", name);
    }
}
