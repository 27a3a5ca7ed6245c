package app.winnow.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The titles nearest to one that is misspelt, shortened or in another order. Titles are found by what they share: groups of three letters, words, and words
 * that stand side by side. Only the rarest of these are followed, to a bound, and only the best few titles are looked at closely: so 20,000 titles are
 * searched 20,000 times in seconds.
 */
final class NearTitles {
    /** Less alike than this is not worth showing. */
    static final double LEAST = 0.6;
    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 8;
    private static final int FOLLOWED = 3_000;

    /** A title by its place in the list, and how alike it is, 0-1. */
    record Near(int at, double likeness) { }

    /** The titles that share one thing, and how much that says. */
    private static final class Sharing {
        private final int weight;
        private int[] places = new int[2];
        private int count;

        Sharing(int weight) {
            this.weight = weight;
        }

        void add(int at) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = at;
        }
    }

    private final List<TitleWords> titles;
    private final Map<Long, Sharing> sharing = new HashMap<>();
    private final int[] shared;
    private final int[] touched;

    NearTitles(List<String> all) {
        titles = all.stream().map(TitleWords::new).toList();
        shared = new int[titles.size()];
        touched = new int[titles.size()];
        for (int at = 0; at < titles.size(); at++) {
            int place = at;
            features(titles.get(at)).forEach((feature, weight) -> sharing.computeIfAbsent(feature, key -> new Sharing(weight)).add(place));
        }
    }

    /** The nearest ones, nearest first. */
    List<Near> nearest(String title) {
        TitleWords asked = new TitleWords(title);
        List<Sharing> rarest = features(asked).keySet().stream().map(sharing::get).filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparingInt(found -> found.count)).toList();
        int count = follow(rarest);
        List<Near> near = new ArrayList<>();
        for (int at : best(count)) {
            double likeness = asked.likeness(titles.get(at));
            if (likeness >= LEAST) {
                near.add(new Near(at, likeness));
            }
        }
        for (int at = 0; at < count; at++) {
            shared[touched[at]] = 0;
        }
        return near.stream().sorted(Comparator.comparingDouble(Near::likeness).reversed()).limit(SHOWN).toList();
    }

    /** Adds up what titles share, rarest first, and says how many titles were touched. */
    private int follow(List<Sharing> rarest) {
        int count = 0;
        int followed = 0;
        for (Sharing found : rarest) {
            if (followed > 0 && followed + found.count > FOLLOWED) {
                break;
            }
            followed += found.count;
            for (int at = 0; at < found.count; at++) {
                int place = found.places[at];
                if (shared[place] == 0) {
                    touched[count++] = place;
                }
                shared[place] += found.weight;
            }
        }
        return count;
    }

    /** Those of the touched titles that share most, the earlier ones of equals. */
    private List<Integer> best(int count) {
        List<Integer> best = new ArrayList<>(LOOKED_AT + 1);
        for (int at = 0; at < count; at++) {
            int place = touched[at];
            if (best.size() < LOOKED_AT || shared[place] > shared[best.get(LOOKED_AT - 1)]) {
                int to = best.size();
                while (to > 0 && shared[place] > shared[best.get(to - 1)]) {
                    to--;
                }
                best.add(to, place);
                if (best.size() > LOOKED_AT) {
                    best.remove(LOOKED_AT);
                }
            }
        }
        return best;
    }

    private static Map<Long, Integer> features(TitleWords title) {
        Map<Long, Integer> features = new LinkedHashMap<>();
        String padded = " " + title.key() + " ";
        for (int at = 0; at + 3 <= padded.length(); at++) {
            features.put((long) padded.charAt(at) << 32 | (long) padded.charAt(at + 1) << 16 | padded.charAt(at + 2), 1);
        }
        String before = "";
        for (String word : title.words()) {
            features.put(1L << 60 | word.hashCode() & 0xFFFFFFFFL, 3);
            features.put(1L << 61 | (before + " " + word).hashCode() & 0xFFFFFFFFL, 4);
            before = word;
        }
        return features;
    }
}
