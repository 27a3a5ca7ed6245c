package app.winnow.workspace;

import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.View;
import app.winnow.model.Worded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A kept view as a filter and back. */
final class Views {
    private Views() { }

    /** The picks of the facets that are known here, and the words. */
    static Filter filter(View view) {
        Map<Facet, Set<String>> picks = new EnumMap<>(Facet.class);
        view.picks().forEach((word, values) -> Worded.find(Facet.class, word).ifPresent(facet -> picks.put(facet, values)));
        return new Filter(view.search(), picks);
    }

    /** The facets that only a later program knows. */
    static List<String> unknown(View view) {
        return view.picks().keySet().stream().filter(word -> Worded.find(Facet.class, word).isEmpty()).toList();
    }

    /** A filter under a name, laid out so. */
    static View of(String name, Filter filter, View.Layout layout) {
        Map<String, Set<String>> picks = new TreeMap<>();
        filter.picks().forEach((facet, values) -> picks.put(facet.word(), values));
        return View.of(name, filter.search(), picks, layout);
    }
}
