package app.winnow.insight.facet;

import app.winnow.model.Chunks;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which offerings have which words in code, title, description, tags, skills, category, type, unit and owner: all words in the order of the alphabet, each with
 * its offerings, so that the beginning of a word is a range. Offerings that changed since are looked through one by one. Immutable.
 */
final class TextIndex {
    /** More offerings that changed since are worth a new index. */
    private static final int MANY = 4_000;
    private static final List<Field> TEXTS = List.of(Field.DESCRIPTION, Field.TYPE, Field.UNIT, Field.OWNER);
    private static final List<Field> LISTS = List.of(Field.TAGS, Field.SKILLS, Field.CATEGORY);

    private final int size;
    private final String[] words;
    private final int[] starts;
    private final int[] places;
    private final Map<Integer, List<String>> edited;

    TextIndex(int size, String[] words, int[] starts, int[] places) {
        this(size, words, starts, places, Map.of());
    }

    private TextIndex(int size, String[] words, int[] starts, int[] places, Map<Integer, List<String>> edited) {
        this.size = size;
        this.words = words;
        this.starts = starts;
        this.places = places;
        this.edited = edited;
    }

    static TextIndex of(Chunks<Offering> offerings) {
        TextIndexBuilder builder = new TextIndexBuilder(offerings.size());
        for (int at = 0; at < offerings.size(); at++) {
            builder.begin(at);
            SearchWords.each(text(offerings.get(at)), builder::add);
        }
        return builder.done();
    }

    /** All that is searched of an offering as one text. */
    static String text(Offering offering) {
        StringBuilder text = new StringBuilder(offering.code()).append('\n').append(offering.title());
        TEXTS.forEach(field -> text.append('\n').append(offering.text(field)));
        LISTS.forEach(field -> offering.texts(field).forEach(one -> text.append('\n').append(one)));
        return text.toString();
    }

    /** The index of a next state in which only these offerings may be different; empty where a new one is better. */
    Optional<TextIndex> with(Chunks<Offering> before, Chunks<Offering> now, int[] changed) {
        Map<Integer, List<String>> next = null;
        for (int at : changed) {
            Offering was = before.get(at);
            Offering is = now.get(at);
            if (was.own() != is.own() || was.imported() != is.imported() || !was.title().equals(is.title()) || !was.code().equals(is.code())) {
                next = next == null ? new HashMap<>(edited) : next;
                next.put(at, SearchWords.of(text(is)));
                if (next.size() > MANY) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(next == null ? this : new TextIndex(size, words, starts, places, next));
    }

    /** The offerings that have every word of a search by its beginning, as bits; null when it has no words. */
    long[] find(String search) {
        List<String> wanted = SearchWords.of(search).stream().distinct().toList();
        if (wanted.isEmpty()) {
            return null;
        }
        long[] found = beginning(wanted.get(0));
        for (String word : wanted.subList(1, wanted.size())) {
            long[] its = beginning(word);
            for (int at = 0; at < found.length; at++) {
                found[at] &= its[at];
            }
        }
        edited.forEach((at, its) -> {
            boolean hit = wanted.stream().allMatch(word -> its.stream().anyMatch(one -> one.startsWith(word)));
            found[at >> 6] = hit ? found[at >> 6] | 1L << at : found[at >> 6] & ~(1L << at);
        });
        return found;
    }

    private long[] beginning(String word) {
        long[] bits = new long[(size + 63) >> 6];
        int to = places(word + '\uFFFF');
        for (int at = places(word); at < to; at++) {
            bits[places[at] >> 6] |= 1L << places[at];
        }
        return bits;
    }

    /** Where the offerings of the first word begin that does not come before this one. */
    private int places(String word) {
        int at = Arrays.binarySearch(words, word);
        return starts[at < 0 ? -at - 1 : at];
    }
}
