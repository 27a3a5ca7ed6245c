package app.winnow.insight.facet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * One facet over all offerings: a number for each by its dense index, which stands for the set of values that it has. So an offering with several values costs
 * what one with a single value does, and counting is one pass over numbers. Immutable.
 */
final class Column {
    private final int[] codes;
    private final Sets sets;
    private final int[] all;

    private Column(int[] codes, Sets sets) {
        this.codes = codes;
        this.sets = sets;
        int[] each = new int[sets.members.size()];
        for (int code : codes) {
            each[code]++;
        }
        all = sets.perValue(each);
    }

    /** A column of so many offerings with these values each. */
    static Column of(int size, IntFunction<List<String>> values) {
        Sets sets = new Sets();
        int[] codes = new int[size];
        for (int at = 0; at < size; at++) {
            codes[at] = sets.code(values.apply(at));
        }
        return new Column(codes, sets);
    }

    /** The column of a next state in which only these offerings may have other values; itself when they have the same. */
    Column with(int[] changed, IntFunction<List<String>> values) {
        int[] next = null;
        Sets known = sets;
        for (int at : changed) {
            List<String> now = values.apply(at);
            if (!known.has(now)) {
                // What others look at meanwhile stays as it is.
                known = known == sets ? new Sets(sets) : known;
            }
            int code = known.code(now);
            if (code != codes[at]) {
                next = next == null ? codes.clone() : next;
                next[at] = code;
            }
        }
        return next == null ? this : new Column(next, known);
    }

    /** The values that occur or once occurred; counts come in this order. */
    List<String> words() {
        return sets.words;
    }

    /** How many of all offerings have each value; not to be written to. */
    int[] all() {
        return all;
    }

    /** How many of the offerings with these bits have each value. */
    int[] counts(long[] shown) {
        int[] each = new int[sets.members.size()];
        for (int word = 0; word < shown.length; word++) {
            int base = word << 6;
            if (shown[word] == -1L) {
                for (int at = base; at < base + 64; at++) {
                    each[codes[at]]++;
                }
            } else {
                for (long left = shown[word]; left != 0; left &= left - 1) {
                    each[codes[base + Long.numberOfTrailingZeros(left)]]++;
                }
            }
        }
        return sets.perValue(each);
    }

    /** The offerings that have one of these values, as bits. */
    long[] having(Set<String> picked) {
        boolean[] hits = sets.having(picked);
        long[] bits = new long[(codes.length + 63) >> 6];
        for (int at = 0; at < codes.length; at++) {
            if (hits[codes[at]]) {
                bits[at >> 6] |= 1L << at;
            }
        }
        return bits;
    }

    /** The different sets of values of one facet. Only added to, and only before anybody else sees it. */
    private static final class Sets {
        private final Map<List<String>, Integer> codes;
        private final Map<String, Integer> places;
        private final List<int[]> members;
        private final List<String> words;

        Sets() {
            codes = new HashMap<>();
            places = new HashMap<>();
            members = new ArrayList<>();
            words = new ArrayList<>();
        }

        Sets(Sets other) {
            codes = new HashMap<>(other.codes);
            places = new HashMap<>(other.places);
            members = new ArrayList<>(other.members);
            words = new ArrayList<>(other.words);
        }

        boolean has(List<String> values) {
            return codes.containsKey(values);
        }

        int code(List<String> values) {
            Integer code = codes.get(values);
            if (code == null) {
                code = members.size();
                codes.put(values, code);
                members.add(values.stream().mapToInt(this::place).toArray());
            }
            return code;
        }

        private int place(String word) {
            return places.computeIfAbsent(word, fresh -> {
                words.add(fresh);
                return words.size() - 1;
            });
        }

        int[] perValue(int[] perSet) {
            int[] counts = new int[words.size()];
            for (int set = 0; set < perSet.length; set++) {
                for (int value : members.get(set)) {
                    counts[value] += perSet[set];
                }
            }
            return counts;
        }

        boolean[] having(Set<String> picked) {
            boolean[] hits = new boolean[members.size()];
            for (int set = 0; set < hits.length; set++) {
                for (int value : members.get(set)) {
                    hits[set] |= picked.contains(words.get(value));
                }
            }
            return hits;
        }
    }

    @Override
    public String toString() {
        return codes.length + " offerings, values " + Collections.unmodifiableList(sets.words);
    }
}
