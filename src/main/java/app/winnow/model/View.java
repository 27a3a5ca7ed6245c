package app.winnow.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A named way of looking at the catalog: the words searched for, the values picked by facet (both as the words of files), and how the table is laid out. What a
 * later program does not know of it is left out when it is opened, never when it is kept.
 */
public record View(String name, String search, SortedMap<String, Set<String>> picks, Layout layout) {

    /** The columns from left to right, and which of them rows are sorted by, the first one first; no columns = those that the catalog has by itself. */
    public record Layout(List<String> columns, List<Order> order) {
        /** The catalog's own columns, in the order of the portfolio. */
        public static final Layout OWN = new Layout(List.of(), List.of());

        public Layout {
            columns = List.copyOf(columns);
            order = List.copyOf(order);
        }
    }

    /** A column that rows are sorted by. */
    public record Order(String column, boolean descending) {
        public Order {
            Objects.requireNonNull(column);
        }
    }

    public View {
        Objects.requireNonNull(search);
        Objects.requireNonNull(layout);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a view has a name");
        }
        SortedMap<String, Set<String>> copy = new TreeMap<>();
        picks.forEach((facet, values) -> copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values))));
        picks = Collections.unmodifiableSortedMap(copy);
    }

    /** A view of these words and picks, laid out so. */
    public static View of(String name, String search, Map<String, Set<String>> picks, Layout layout) {
        return new View(name, search, new TreeMap<>(picks), layout);
    }

    /** The same under another name. */
    public View named(String other) {
        return new View(other, search, picks, layout);
    }
}
