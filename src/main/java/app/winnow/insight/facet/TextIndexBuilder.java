package app.winnow.insight.facet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects the words of one offering after the other, and turns them round at the end: first how many offerings each word has, then which. */
final class TextIndexBuilder {
    private final int size;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] ends;
    private int[] counts = new int[1 << 10];
    private int[] last = new int[1 << 10];
    private int[] flat = new int[1 << 12];
    private int filled;
    private int place = -1;

    TextIndexBuilder(int size) {
        this.size = size;
        ends = new int[size];
    }

    /** The words that come now are of the offering with this dense index; they come in its order. */
    void begin(int at) {
        if (place >= 0) {
            ends[place] = filled;
        }
        place = at;
    }

    /** Adds a word of the offering; one that it has already counts once. */
    void add(String word) {
        Integer known = numbers.get(word);
        int number = known == null ? numbers.size() : known;
        if (known == null) {
            numbers.put(word, number);
            if (number == counts.length) {
                counts = Arrays.copyOf(counts, 2 * number);
                last = Arrays.copyOf(last, 2 * number);
            }
        }
        if (last[number] != place + 1) {
            last[number] = place + 1;
            counts[number]++;
            flat = filled == flat.length ? Arrays.copyOf(flat, 2 * filled) : flat;
            flat[filled++] = number;
        }
    }

    TextIndex done() {
        begin(place);
        String[] words = numbers.keySet().toArray(new String[0]);
        Arrays.sort(words);
        int[] starts = new int[words.length + 1];
        int[] next = new int[words.length];
        for (int at = 0; at < words.length; at++) {
            int number = numbers.get(words[at]);
            next[number] = starts[at];
            starts[at + 1] = starts[at] + counts[number];
        }
        int[] places = new int[filled];
        int from = 0;
        for (int at = 0; at < size; at++) {
            for (; from < ends[at]; from++) {
                places[next[flat[from]]++] = at;
            }
        }
        return new TextIndex(size, words, starts, places);
    }
}
