package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proposes pairs that may be the same job: equal titles, case, blanks, revision and language suffixes aside, where language and audience are equal or blank.
 * In a set of more than a few alike, each is paired with the first one only, so that a title of a hundred offerings asks a hundred times, not five thousand.
 */
final class EqualTitles {
    private static final int ALL_PAIRS = 6;

    private EqualTitles() { }

    /** Pairs of a new offering with another new one or with one of the portfolio, which has no state of theirs yet. */
    static List<Pair> among(Portfolio portfolio, List<Offering> added) {
        List<Offering> all = new ArrayList<>(portfolio.offerings());
        int known = all.size();
        all.addAll(added);
        List<String> bare = all.parallelStream().map(offering -> Likeness.bare(offering.title())).toList();
        // Nearly every title stands once: the first of a title is its number, and only what follows it gets a list.
        Map<String, Integer> first = new HashMap<>(all.size() * 2);
        Map<Integer, List<Integer>> alike = new TreeMap<>();
        for (int at = 0; at < all.size(); at++) {
            Integer before = first.putIfAbsent(bare.get(at), at);
            if (before != null) {
                alike.computeIfAbsent(before, number -> new ArrayList<>(List.of(number))).add(at);
            }
        }
        SortedSet<Pair> pairs = new TreeSet<>();
        alike.values().forEach(same -> pair(same, all, known, pairs));
        Map<Pair, PairState> there = portfolio.pairs();
        return pairs.stream().filter(pair -> !there.containsKey(pair)).toList();
    }

    private static void pair(List<Integer> same, List<Offering> all, int known, SortedSet<Pair> pairs) {
        int firsts = same.size() <= ALL_PAIRS ? same.size() : 1;
        for (int one = 0; one < firsts; one++) {
            for (int other = one + 1; other < same.size(); other++) {
                Offering left = all.get(same.get(one));
                Offering right = all.get(same.get(other));
                boolean isNew = same.get(one) >= known || same.get(other) >= known;
                if (isNew && equalOrBlank(left, right, Field.LANGUAGE) && equalOrBlank(left, right, Field.AUDIENCE)) {
                    pairs.add(Pair.of(left.code(), right.code()));
                }
            }
        }
    }

    private static boolean equalOrBlank(Offering one, Offering other, Field field) {
        String first = Texts.key(one.text(field));
        String second = Texts.key(other.text(field));
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }
}
