package app.winnow.insight.text;

import java.util.Arrays;

/** Weights of a few of very many words: {@code words[i]} has {@code weights[i]}, each word once. The arrays are not copied; nobody changes them. */
record Sparse(int[] words, float[] weights) {
    /** No words. */
    static final Sparse NONE = new Sparse(new int[0], new float[0]);

    /** Whether another says the same in the same order. */
    boolean says(Sparse other) {
        return Arrays.equals(words, other.words) && Arrays.equals(weights, other.weights);
    }

    /** How many words. */
    int size() {
        return words.length;
    }

    /** The weight of one word, 0 when it is not there; for a few words. */
    float of(int word) {
        for (int at = 0; at < words.length; at++) {
            if (words[at] == word) {
                return weights[at];
            }
        }
        return 0;
    }

    /** The sum of products with weights that lie by word; words beyond its end weigh nothing. */
    float times(float[] dense) {
        float sum = 0;
        for (int at = 0; at < words.length; at++) {
            sum += words[at] < dense.length ? weights[at] * dense[words[at]] : 0;
        }
        return sum;
    }

    /** Puts the weights where they lie by word; words beyond the end are left out. */
    void spread(float[] dense) {
        for (int at = 0; at < words.length; at++) {
            if (words[at] < dense.length) {
                dense[words[at]] = weights[at];
            }
        }
    }

    /** Takes them out again. */
    void clear(float[] dense) {
        for (int word : words) {
            if (word < dense.length) {
                dense[word] = 0;
            }
        }
    }

    /** The length of the vector. */
    double length() {
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        return Math.sqrt(sum);
    }

    /** The same times a factor. */
    Sparse by(double factor) {
        float[] scaled = new float[weights.length];
        for (int at = 0; at < scaled.length; at++) {
            scaled[at] = (float) (weights[at] * factor);
        }
        return new Sparse(words, scaled);
    }
}
