package app.winnow.insight.text;

import java.util.Arrays;

/**
 * What all offerings say, as numbers side by side: the words of each offering with their weights, and turned round, the offerings of each word. A word weighs more
 * the rarer it is in the catalog and the louder it is said, less and less so (after BM25, Robertson & Walker 1994); the words of one offering together weigh 1.
 */
final class WordTable {
    /** How slowly a word that is said louder stops counting more (BM25's k1): slowly, for a title is to say more than what a description mentions. */
    private static final float SATURATION = 5f;
    /** What is only mentioned, as a part or a companion of a group that says less than a word, does not make a word common. */
    private static final float ALOUD = 0.7f;

    private final int[] starts;
    private final int[] words;
    private final float[] weights;
    private final float[] rarity;
    private final int[] usedFrom;
    private final int[] users;
    private final float[] userWeights;

    private WordTable(Draft draft, int vocabulary) {
        starts = Arrays.copyOf(draft.starts, draft.size + 1);
        words = Arrays.copyOf(draft.words, starts[draft.size]);
        weights = Arrays.copyOf(draft.weights, words.length);
        usedFrom = new int[vocabulary + 1];
        rarity = new float[vocabulary];
        int[] said = new int[vocabulary];
        for (int at = 0; at < words.length; at++) {
            usedFrom[words[at] + 1]++;
            said[words[at]] += weights[at] >= ALOUD ? 1 : 0;
        }
        for (int word = 0; word < vocabulary; word++) {
            rarity[word] = rarity(said[word], draft.size);
            usedFrom[word + 1] += usedFrom[word];
        }
        users = new int[words.length];
        userWeights = new float[words.length];
        weigh();
        turnRound();
    }

    private void weigh() {
        for (int offering = 0; offering < size(); offering++) {
            weigh(words, weights, starts[offering], starts[offering + 1]);
        }
    }

    private void weigh(int[] said, float[] loud, int from, int to) {
        double square = 0;
        for (int at = from; at < to; at++) {
            loud[at] = said[at] < rarity.length ? loud[at] * (SATURATION + 1) / (loud[at] + SATURATION) * rarity[said[at]] : 0;
            square += loud[at] * loud[at];
        }
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int at = from; at < to; at++) {
            loud[at] /= length;
        }
    }

    private void turnRound() {
        int[] next = Arrays.copyOf(usedFrom, rarity.length);
        for (int offering = 0; offering < size(); offering++) {
            for (int at = starts[offering]; at < starts[offering + 1]; at++) {
                int place = next[words[at]]++;
                users[place] = offering;
                userWeights[place] = weights[at];
            }
        }
    }

    /** How much a word says that {@code with} of so many have, or at least one; never 0. */
    static float rarity(int with, int all) {
        int least = Math.max(1, with);
        return (float) Math.log(1 + (Math.max(all, least) - least + 0.5) / (least + 0.5));
    }

    /** How many offerings. */
    int size() {
        return starts.length - 1;
    }

    /** How many words are known. */
    int vocabulary() {
        return rarity.length;
    }

    /** How rare this word is; one that no offering has is as rare as if one had it. */
    float rarity(int word) {
        return word < rarity.length ? rarity[word] : rarity(1, size());
    }

    /** How many offerings have this word. */
    int users(int word) {
        return word < rarity.length ? usedFrom[word + 1] - usedFrom[word] : 0;
    }

    /** What one offering says. */
    Sparse at(int offering) {
        return new Sparse(Arrays.copyOfRange(words, starts[offering], starts[offering + 1]), Arrays.copyOfRange(weights, starts[offering], starts[offering + 1]));
    }

    /** What a text says that is not in the table, from how loudly it says its words. */
    Sparse weighed(Sparse loud) {
        Sparse own = new Sparse(loud.words(), loud.weights().clone());
        weigh(own.words(), own.weights(), 0, own.size());
        return own;
    }

    /** For each offering the sum of products with these words, in the order of the words, so that the same words always give the very same sum. */
    float[] times(Sparse vector) {
        float[] sums = new float[size()];
        for (int at = 0; at < vector.size(); at++) {
            int word = vector.words()[at];
            float weight = vector.weights()[at];
            for (int place = word < rarity.length ? usedFrom[word] : 0; word < rarity.length && place < usedFrom[word + 1]; place++) {
                sums[users[place]] += weight * userWeights[place];
            }
        }
        return sums;
    }

    /** The product of one offering with weights that lie by word. */
    float times(int offering, float[] dense) {
        float sum = 0;
        for (int at = starts[offering]; at < starts[offering + 1]; at++) {
            sum += weights[at] * dense[words[at]];
        }
        return sum;
    }

    /** A table while it is filled, one offering after the other. */
    static final class Draft {
        private int[] starts = new int[1 << 8];
        private int[] words = new int[1 << 12];
        private float[] weights = new float[1 << 12];
        private int size;

        /** The next offering, by how loudly it says its words. */
        void add(Bag said) {
            int start = starts[size];
            int end = start + said.size();
            while (end > words.length) {
                words = Arrays.copyOf(words, 2 * words.length);
                weights = Arrays.copyOf(weights, words.length);
            }
            said.emptyInto(words, weights, start);
            starts = size + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
            starts[++size] = end;
        }

        /** The finished table of so many known words. */
        WordTable done(int vocabulary) {
            return new WordTable(this, vocabulary);
        }
    }
}
