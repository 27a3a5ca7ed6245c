package app.winnow.model.change;

import app.winnow.model.Portfolio;
import app.winnow.model.View;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps, replaces or removes the view of this name; null before = new, null after = removed. */
public record SetView(String name, View before, View after) implements Change {
    public SetView {
        if (before != null && !before.name().equals(name) || after != null && !after.name().equals(name)) {
            throw new IllegalArgumentException("the view of another name");
        }
    }

    /** The change from what the portfolio holds now to this view; null removes it. */
    public static SetView from(Portfolio portfolio, String name, View after) {
        return new SetView(name, portfolio.views().get(name), after);
    }

    /** The same view under another name, which must be free. */
    public static Several rename(View view, String name) {
        return new Several(Titles.of("view", view.name()), List.of(new SetView(view.name(), view, null), new SetView(name, null, view.named(name))));
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.views().get(name), key());
        SortedMap<String, View> next = new TreeMap<>(portfolio.views());
        if (after == null) {
            next.remove(name);
        } else {
            next.put(name, after);
        }
        return portfolio.draft().views(next).done();
    }

    @Override
    public Change inverse() {
        return new SetView(name, after, before);
    }

    @Override
    public String key() {
        return "view/" + name;
    }

    @Override
    public String title() {
        return Titles.of(before == null ? "view.new" : after == null ? "view.gone" : "view", name);
    }
}
