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
        Map<String, List<Offering>> alike = new HashMap<>();
        Map<String, Integer> fresh = new HashMap<>();
        portfolio.offerings().forEach(offering -> alike.computeIfAbsent(Likeness.bare(offering.title()), key -> new ArrayList<>()).add(offering));
        added.forEach(offering -> {
            alike.computeIfAbsent(Likeness.bare(offering.title()), key -> new ArrayList<>()).add(offering);
            fresh.put(offering.code(), 1);
        });
        SortedSet<Pair> pairs = new TreeSet<>();
        alike.values().forEach(same -> pair(same, fresh, pairs));
        Map<Pair, PairState> known = portfolio.pairs();
        return pairs.stream().filter(pair -> !known.containsKey(pair)).toList();
    }

    private static void pair(List<Offering> same, Map<String, Integer> fresh, SortedSet<Pair> pairs) {
        int firsts = same.size() <= ALL_PAIRS ? same.size() : 1;
        for (int one = 0; one < firsts; one++) {
            for (int other = one + 1; other < same.size(); other++) {
                boolean isNew = fresh.containsKey(same.get(one).code()) || fresh.containsKey(same.get(other).code());
                if (isNew && equalOrBlank(same.get(one), same.get(other), Field.LANGUAGE) && equalOrBlank(same.get(one), same.get(other), Field.AUDIENCE)) {
                    pairs.add(Pair.of(same.get(one).code(), same.get(other).code()));
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
