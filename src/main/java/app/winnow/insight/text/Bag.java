package app.winnow.insight.text;

import java.util.Arrays;

/** Sums up weights by word; emptied, it is ready for the next text without being made anew. */
final class Bag {
    private float[] weights = new float[1 << 10];
    private int[] touched = new int[1 << 8];
    private boolean[] isThere = new boolean[1 << 10];
    private int count;

    /** Adds to the weight of a word. */
    void add(int word, float weight) {
        if (word >= weights.length) {
            weights = Arrays.copyOf(weights, Math.max(2 * weights.length, word + 1));
            isThere = Arrays.copyOf(isThere, weights.length);
        }
        if (!isThere[word]) {
            isThere[word] = true;
            touched = count < touched.length ? touched : Arrays.copyOf(touched, 2 * count);
            touched[count++] = word;
        }
        weights[word] += weight;
    }

    /** Raises the weight of a word to this one. */
    void raise(int word, float weight) {
        add(word, Math.max(0, weight - weight(word)));
    }

    /** Adds all of these, each times a factor. */
    void add(Sparse words, double factor) {
        for (int at = 0; at < words.size(); at++) {
            add(words.words()[at], (float) (words.weights()[at] * factor));
        }
    }

    /** The weight of a word, 0 when it is not there. */
    float weight(int word) {
        return word < weights.length ? weights[word] : 0;
    }

    /** How many words there are. */
    int size() {
        return count;
    }

    /** The word at this place, in the order in which they came. */
    int word(int at) {
        return touched[at];
    }

    /** Empties it into these arrays from a place on. */
    void emptyInto(int[] words, float[] loud, int from) {
        for (int at = 0; at < count; at++) {
            words[from + at] = touched[at];
            loud[from + at] = weights[touched[at]];
            weights[touched[at]] = 0;
            isThere[touched[at]] = false;
        }
        count = 0;
    }

    /** What is in it, in the order in which it came; the bag is empty afterwards. */
    Sparse empty() {
        int[] words = Arrays.copyOf(touched, count);
        float[] found = new float[count];
        for (int at = 0; at < count; at++) {
            found[at] = weights[words[at]];
            weights[words[at]] = 0;
            isThere[words[at]] = false;
        }
        count = 0;
        return new Sparse(words, found);
    }
}
