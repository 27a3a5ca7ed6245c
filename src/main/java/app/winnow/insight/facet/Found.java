package app.winnow.insight.facet;

import app.winnow.insight.Hours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a filter leaves of a state: which offerings by dense index, and how many there would be with each value of a facet, every other facet and the search
 * honoured, but not the facet itself. Immutable; counts are worked out when somebody asks.
 */
public final class Found {
    private final Facets facets;
    private final Filter filter;
    private final long[] searched;
    private final long[] among;
    private final Map<Facet, long[]> picked = new EnumMap<>(Facet.class);
    private final long[] shown;
    private final int count;

    Found(Facets facets, Filter filter) {
        this.facets = facets;
        this.filter = filter;
        searched = facets.searched(filter.search());
        among = facets.having(filter.codes());
        filter.picks().forEach((facet, values) -> picked.put(facet, facets.column(facet).having(values)));
        shown = without(null);
        count = Arrays.stream(shown).mapToInt(Long::bitCount).sum();
    }

    /** A value of a facet, how many offerings would be shown with it, and how many have it at all. */
    public record Count(String value, int shown, int all) { }

    /** What was asked for. */
    public Filter filter() {
        return filter;
    }

    /** How many offerings are shown. */
    public int count() {
        return count;
    }

    /** What hours and completions are of. */
    public Hours.Basis basis() {
        return facets.basis();
    }

    /** How many there are. */
    public int all() {
        return facets.size();
    }

    /** Whether the offering with this dense index is shown; one that came after this was worked out is shown where nothing is filtered. */
    public boolean shows(int at) {
        return at < facets.size() ? (shown[at >> 6] & 1L << at) != 0 : filter.isEmpty();
    }

    /** Whether the offering with this code is shown; one that came after this was worked out is where nothing is filtered. */
    public boolean has(String code) {
        int at = facets.verdicts().portfolio().indexOf(code).orElse(-1);
        return at < 0 ? filter.isEmpty() : shows(at);
    }

    /** The dense indexes of what is shown, in the order of the portfolio. */
    public IntStream indexes() {
        return IntStream.range(0, facets.size()).filter(this::shows);
    }

    /** The same as a set of its own, for whoever keeps it longer than the state that it is of. */
    public BitSet offerings() {
        return BitSet.valueOf(shown);
    }

    /** The values of a facet that occur, the one with most offerings first, bands and years by their size; what nobody has said comes last. */
    public List<Count> counts(Facet facet) {
        Column column = facets.column(facet);
        int[] all = column.all();
        int[] with = isFiltered(facet) ? column.counts(without(facet)) : all;
        List<Count> counts = new ArrayList<>();
        for (int value = 0; value < all.length; value++) {
            String word = column.words().get(value);
            if (all[value] > 0) {
                counts.add(new Count(word, with[value], all[value]));
            }
        }
        counts.sort(order(facet));
        return counts;
    }

    private static Comparator<Count> order(Facet facet) {
        Comparator<Count> order = switch (facet) {
            case LENGTH, HOURS, USAGE, LEVEL -> Comparator.comparingInt(Found::number);
            case UPDATED -> Comparator.comparingInt(Found::number).reversed();
            default -> Comparator.comparingInt(Count::all).reversed().thenComparing(Count::value);
        };
        return Comparator.comparing((Count one) -> one.value().equals(Facet.NOBODY_SAID)).thenComparing(order);
    }

    private static int number(Count one) {
        return one.value().isEmpty() ? 0 : Integer.parseInt(one.value());
    }

    private long[] everything() {
        long[] bits = new long[(facets.size() + 63) >> 6];
        Arrays.fill(bits, -1L);
        if ((facets.size() & 63) != 0) {
            bits[bits.length - 1] = (1L << facets.size()) - 1;
        }
        return bits;
    }

    /** Whether anything but this facet takes offerings away. */
    private boolean isFiltered(Facet facet) {
        return searched != null || among != null || picked.size() > (picked.containsKey(facet) ? 1 : 0);
    }

    /** What the search, what is marked and every facet but this one leave; null = every facet counts. */
    private long[] without(Facet facet) {
        long[] bits = everything();
        and(bits, searched);
        and(bits, among);
        picked.forEach((other, its) -> and(bits, other == facet ? null : its));
        return bits;
    }

    private static void and(long[] bits, long[] others) {
        for (int at = 0; others != null && at < bits.length; at++) {
            bits[at] &= others[at];
        }
    }
}
