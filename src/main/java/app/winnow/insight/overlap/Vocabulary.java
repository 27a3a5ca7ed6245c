package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of all titles of a catalog by number, how many titles have each, and which are alike. */
final class Vocabulary {
    /** A word that so many titles have is a real one. */
    static final int REAL = 4;
    private static final int[] NONE = {};
    private static final int MOST_APART = 4;
    private static final int MOST_CHANGED = 5;
    private static final int PAIRS = 6;

    private final Ids ids = new Ids();
    private final List<String> words = new ArrayList<>();
    private int[] counts = new int[1 << 10];
    private boolean[] capitals = new boolean[1 << 10];
    private boolean[] isKnown;
    private int[][] alike;
    private final Map<Character, Shelf> byFirst = new HashMap<>();
    private final Lexicon lexicon;
    private final Spelling spelling;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        spelling = new Spelling(word -> lexicon.knows(word) || isReal(word), lexicon::areOpposite);
    }

    /** The number of a word, which is new or not. */
    int add(String word) {
        int id = ids.add(Hash.of(word));
        if (id == words.size()) {
            words.add(word);
            if (id == counts.length) {
                counts = Arrays.copyOf(counts, 2 * id);
                capitals = Arrays.copyOf(capitals, 2 * id);
            }
        }
        return id;
    }

    /** One more title has this word. */
    void count(int id, boolean isCaps) {
        counts[id]++;
        capitals[id] |= isCaps;
    }

    int size() {
        return words.size();
    }

    /** How many titles have it. */
    int count(int id) {
        return counts[id];
    }

    /** The number of the word with this hash; -1 when no title has it. */
    int of(long hash) {
        return ids.of(hash);
    }

    /** Whether some title writes it in capitals. */
    boolean isCapitals(int id) {
        return capitals[id];
    }

    /** Whether so many titles have it that it is no slip. */
    boolean isReal(String word) {
        int id = ids.of(Hash.of(word));
        return id >= 0 && counts[id] >= REAL;
    }

    /** The words that this one is alike; once {@link #end} was called. */
    int[] alike(int id) {
        return alike[id];
    }

    /** To be called once all words are there; each is held against those of its first letter, beside the others. */
    void end() {
        prepare();
        alike = IntStream.range(0, size()).parallel().mapToObj(this::find).toArray(int[][]::new);
    }

    private void prepare() {
        isKnown = new boolean[size()];
        Map<Character, List<Integer>> lists = new HashMap<>();
        for (int id = 0; id < size(); id++) {
            isKnown[id] = lexicon.knows(words.get(id)) || counts[id] >= REAL;
            lists.computeIfAbsent(words.get(id).charAt(0), first -> new ArrayList<>()).add(id);
        }
        lists.forEach((first, ids) -> byFirst.put(first, new Shelf(ids)));
    }

    /** Words of one first letter, with what a cheap look needs side by side: length, letters, and pairs of letters as bits. */
    private final class Shelf {
        private final int[] ids;
        private final int[] lengths;
        private final int[] letters;
        private final long[] pairs;

        Shelf(List<Integer> all) {
            ids = all.stream().mapToInt(Integer::intValue).toArray();
            lengths = new int[ids.length];
            letters = new int[ids.length];
            pairs = new long[ids.length];
            for (int place = 0; place < ids.length; place++) {
                String word = words.get(ids[place]);
                lengths[place] = word.length();
                letters[place] = letters(word);
                pairs[place] = pairs(word);
            }
        }

        /** A slip changes one letter and up to three pairs of letters, an ending adds up to four. */
        int[] alike(int id) {
            String word = words.get(id);
            boolean isHangul = word.charAt(0) >= '\uAC00' && word.charAt(0) <= '\uD7A3';
            int own = letters(word);
            long ownPairs = pairs(word);
            int[] found = NONE;
            for (int place = 0; place < ids.length; place++) {
                boolean near = isHangul || Math.abs(lengths[place] - word.length()) <= MOST_APART && Integer.bitCount(letters[place] ^ own) <= MOST_CHANGED
                        && Long.bitCount(pairs[place] ^ ownPairs) <= (Math.min(lengths[place], word.length()) >= Spelling.LONG ? 2 * PAIRS : PAIRS);
                if (near && ids[place] != id && isAlike(word, words.get(ids[place]), isKnown[id] && isKnown[ids[place]])) {
                    found = Arrays.copyOf(found, found.length + 1);
                    found[found.length - 1] = ids[place];
                }
            }
            return found;
        }
    }

    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    private static long pairs(String word) {
        long pairs = 0;
        for (int at = 1; at < word.length(); at++) {
            pairs |= 1L << (word.charAt(at - 1) * 37 + word.charAt(at) * 11 & 63);
        }
        return pairs;
    }

    private int[] find(int id) {
        String word = words.get(id);
        boolean isHangul = word.charAt(0) >= '\uAC00' && word.charAt(0) <= '\uD7A3';
        return !isHangul && word.length() < Spelling.LEAST - 1 ? NONE : byFirst.get(word.charAt(0)).alike(id);
    }

    /** Two real words are alike only by their endings. */
    private boolean isAlike(String one, String other, boolean bothKnown) {
        return bothKnown ? Spelling.isInflected(one, other) && !lexicon.areOpposite(one, other) : spelling.isAlike(one, other);
    }
}
