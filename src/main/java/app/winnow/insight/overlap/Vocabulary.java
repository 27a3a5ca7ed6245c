package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private int[] letters;
    private long[] pairs;
    private boolean[] isKnown;
    private int[][] alike;
    private Map<Character, int[]> byFirst;
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

    /** The words that this one is alike; only once all words are there. */
    int[] alike(int id) {
        if (alike == null) {
            prepare();
        }
        if (alike[id] == null) {
            alike[id] = find(id);
        }
        return alike[id];
    }

    private void prepare() {
        alike = new int[size()][];
        letters = new int[size()];
        pairs = new long[size()];
        isKnown = new boolean[size()];
        Map<Character, IntLists> lists = new HashMap<>();
        for (int id = 0; id < size(); id++) {
            String word = words.get(id);
            for (int at = 0; at < word.length(); at++) {
                letters[id] |= 1 << (word.charAt(at) & 31);
                pairs[id] |= at == 0 ? 0 : 1L << (word.charAt(at - 1) * 37 + word.charAt(at) * 11 & 63);
            }
            isKnown[id] = lexicon.knows(word) || counts[id] >= REAL;
            lists.computeIfAbsent(word.charAt(0), first -> new IntLists()).add(id);
        }
        byFirst = new HashMap<>();
        lists.forEach((first, list) -> {
            list.end(false);
            int[] all = new int[list.count(0)];
            Arrays.setAll(all, list::at);
            byFirst.put(first, all);
        });
    }

    private int[] find(int id) {
        String word = words.get(id);
        boolean isHangul = word.charAt(0) >= '\uAC00' && word.charAt(0) <= '\uD7A3';
        if (!isHangul && word.length() < Spelling.LEAST - 1) {
            return NONE;
        }
        int[] found = NONE;
        for (int other : byFirst.get(word.charAt(0))) {
            if (other != id && (isHangul || mayBeAlike(id, other)) && isAlike(word, words.get(other), isKnown[id] && isKnown[other])) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = other;
            }
        }
        return found;
    }

    /** A cheap look before the costly one: a slip changes one letter and up to three pairs of letters, an ending adds up to four. */
    private boolean mayBeAlike(int id, int other) {
        int length = words.get(id).length();
        int there = words.get(other).length();
        int slips = Math.min(length, there) >= Spelling.LONG ? 2 : 1;
        return Math.abs(length - there) <= MOST_APART && Integer.bitCount(letters[id] ^ letters[other]) <= MOST_CHANGED
                && Long.bitCount(pairs[id] ^ pairs[other]) <= PAIRS * slips;
    }

    /** Two real words are alike only by their endings. */
    private boolean isAlike(String one, String other, boolean bothKnown) {
        return bothKnown ? Spelling.isInflected(one, other) && !lexicon.areOpposite(one, other) : spelling.isAlike(one, other);
    }
}
