package app.winnow.model.change;

import app.winnow.model.Portfolio;
import app.winnow.model.WrittenRule;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps, replaces or removes the written rule of this number; null before = new, null after = removed. What it once said stays said. */
public record SetRule(int number, WrittenRule before, WrittenRule after) implements Change {
    public SetRule {
        if (before != null && before.number() != number || after != null && after.number() != number) {
            throw new IllegalArgumentException("the rule of another number");
        }
    }

    /** The change from what the portfolio holds now to this rule; null removes it. */
    public static SetRule from(Portfolio portfolio, int number, WrittenRule after) {
        return new SetRule(number, portfolio.rules().get(number), after);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.rules().get(number), key());
        SortedMap<Integer, WrittenRule> next = new TreeMap<>(portfolio.rules());
        if (after == null) {
            next.remove(number);
        } else {
            next.put(number, after);
        }
        return portfolio.draft().rules(next).done();
    }

    @Override
    public Change inverse() {
        return new SetRule(number, after, before);
    }

    @Override
    public String key() {
        return "rule/" + number;
    }

    @Override
    public String title() {
        return Titles.of(before == null ? "rule.new" : after == null ? "rule.gone" : "rule", number);
    }
}
