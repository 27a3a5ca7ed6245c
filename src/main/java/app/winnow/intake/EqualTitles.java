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
import java.util.stream.IntStream;

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
        int[] firsts = firsts(all);
        int[] next = chained(firsts);
        List<Pair> pairs = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (int at = 0; at < firsts.length; at++) {
            if (firsts[at] == at && next[at] != 0) {
                pair(same(at, next), all, known, keys, pairs);
            }
        }
        Map<Pair, PairState> there = portfolio.pairs();
        return pairs.stream().filter(pair -> !there.containsKey(pair)).sorted().distinct().toList();
    }

    /** For each offering the next one with its title, 0 where there is none: nearly every title stands once, and so gets no list. */
    private static int[] chained(int[] firsts) {
        int[] next = new int[firsts.length];
        int[] last = new int[firsts.length];
        for (int at = 0; at < firsts.length; at++) {
            int first = firsts[at];
            if (first < at) {
                next[last[first] == 0 ? first : last[first]] = at;
                last[first] = at;
            }
        }
        return next;
    }

    private static int[] same(int first, int[] next) {
        int count = 1;
        for (int at = next[first]; at != 0; at = next[at]) {
            count++;
        }
        int[] same = new int[count];
        same[0] = first;
        for (int place = 1; place < count; place++) {
            same[place] = next[same[place - 1]];
        }
        return same;
    }

    /** For each offering the first one with an equal title. Titles are compared by a long hash, and where that is the same by themselves: no bare title is kept. */
    private static int[] firsts(List<Offering> all) {
        int[] firsts = EqualTexts.firsts(EqualTexts.hashes(all.size(), at -> all.get(at).title(), Likeness::quick, Likeness::thorough));
        // Two texts with one such hash are not expected in any life; should it be, the later one is alone.
        IntStream.range(0, firsts.length).parallel().filter(at -> firsts[at] < at && !isEqual(all.get(firsts[at]), all.get(at))).forEach(at -> firsts[at] = at);
        return firsts;
    }

    private static boolean isEqual(Offering one, Offering other) {
        return one.title().equals(other.title()) || Likeness.bare(one.title()).equals(Likeness.bare(other.title()));
    }

    private static void pair(int[] same, List<Offering> all, int known, Map<String, String> keys, List<Pair> pairs) {
        int firsts = same.length <= ALL_PAIRS ? same.length : 1;
        for (int one = 0; one < firsts; one++) {
            for (int other = one + 1; other < same.length; other++) {
                Offering left = all.get(same[one]);
                Offering right = all.get(same[other]);
                boolean isNew = same[one] >= known || same[other] >= known;
                if (isNew && equalOrBlank(left.text(Field.LANGUAGE), right.text(Field.LANGUAGE), keys) && equalOrBlank(left.text(Field.AUDIENCE), right.text(Field.AUDIENCE), keys)) {
                    pairs.add(Pair.of(left.code(), right.code()));
                }
            }
        }
    }

    /** {@code keys} holds the keys made so far: languages and audiences are few. */
    private static boolean equalOrBlank(String one, String other, Map<String, String> keys) {
        if (one.equals(other) || one.isEmpty() || other.isEmpty()) {
            return true;
        }
        String first = keys.computeIfAbsent(one, Texts::key);
        String second = keys.computeIfAbsent(other, Texts::key);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }
}
