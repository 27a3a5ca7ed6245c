package app.winnow.insight.facet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which offerings people want to see: those that have every word of {@code search} (by its beginning), in every facet with picks one of the picked values, and one of
 * these codes where there are any. Immutable; a facet without picks is not in {@code picks}.
 *
 * @param codes those that were marked when people wanted to see nothing else; none = no such wish
 */
public record Filter(String search, Map<Facet, Set<String>> picks, Set<String> codes) {
    /** All offerings. */
    public static final Filter NONE = new Filter("", Map.of());

    public Filter {
        Objects.requireNonNull(search);
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        picks.forEach((facet, words) -> {
            if (!words.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(words)));
            }
        });
        picks = Collections.unmodifiableMap(copy);
        codes = Set.copyOf(codes);
    }

    /** Whatever is marked. */
    public Filter(String search, Map<Facet, Set<String>> picks) {
        this(search, picks, Set.of());
    }

    /** Whether it leaves all. */
    public boolean isEmpty() {
        return search.isBlank() && picks.isEmpty() && codes.isEmpty();
    }

    /** The values picked in a facet; empty when all are shown. */
    public Set<String> of(Facet facet) {
        return picks.getOrDefault(facet, Set.of());
    }

    /** The same with other words to look for. */
    public Filter searching(String words) {
        return new Filter(words, picks, codes);
    }

    /** The same among these offerings only; none shows all. */
    public Filter within(Set<String> others) {
        return new Filter(search, picks, others);
    }

    /** The same with these values picked in a facet instead; none shows all. */
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(picks);
        next.put(facet, values);
        return new Filter(search, next, codes);
    }

    /** The same with one value picked, or no longer. */
    public Filter toggled(Facet facet, String value) {
        Set<String> values = new TreeSet<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }
}
