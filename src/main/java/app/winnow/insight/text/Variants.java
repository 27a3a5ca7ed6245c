package app.winnow.insight.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of the catalog that are written much like an outcome's: with the same beginning ("analytics" and "analysis", which no stemmer joins), or a part of it
 * where words are written as one. They speak for the outcome more quietly than its own.
 */
final class Variants {
    private static final int BEGINNING = 5;
    private static final int PART = 4;
    private static final double ALIKE = 0.7;
    private static final float QUIETER = 0.5f;

    private final StemIds ids;
    private final WordTable table;
    private final Map<String, List<Integer>> byBeginning = new HashMap<>();

    /** Looks among the words of the table for those that begin as one of these outcomes' words does. */
    Variants(StemIds ids, WordTable table, List<OutcomeWords> outcomes) {
        this.ids = ids;
        this.table = table;
        Set<Integer> beginnings = new HashSet<>();
        for (OutcomeWords outcome : outcomes) {
            for (int word : outcome.words().words()) {
                if (isWord(word) && byBeginning.putIfAbsent(beginning(word), new java.util.ArrayList<>()) == null) {
                    beginnings.add(hash(word));
                }
            }
        }
        for (int word = 0; word < table.vocabulary(); word++) {
            if (isWord(word) && table.users(word) > 0 && beginnings.contains(hash(word))) {
                List<Integer> there = byBeginning.get(beginning(word));
                if (there != null) {
                    there.add(word);
                }
            }
        }
    }

    private boolean isWord(int word) {
        return ids.length(word) >= BEGINNING && ids.charAt(word, 0) != Kin.MARK;
    }

    private String beginning(int word) {
        return ids.text(word).substring(0, BEGINNING);
    }

    private int hash(int word) {
        int hash = 0;
        for (int at = 0; at < BEGINNING; at++) {
            hash = 31 * hash + ids.charAt(word, at);
        }
        return hash;
    }

    /** The same outcome with the variants of its words. */
    OutcomeWords with(OutcomeWords outcome) {
        Bag bag = new Bag();
        bag.add(outcome.words(), 1);
        List<OutcomeWords.Said> said = new java.util.ArrayList<>(outcome.said());
        for (int at = 0; at < outcome.words().size(); at++) {
            int word = outcome.words().words()[at];
            float loudness = outcome.words().weights()[at] * QUIETER;
            if (isWord(word)) {
                for (int variant : byBeginning.get(beginning(word))) {
                    double alike = alike(word, variant);
                    if (variant != word && alike >= ALIKE) {
                        add(bag, said, outcome, new int[] {word, variant}, (float) (loudness * alike));
                    }
                }
                for (int part : parts(word)) {
                    add(bag, said, outcome, new int[] {word, part}, loudness);
                }
            }
        }
        return new OutcomeWords(bag.empty(), said);
    }

    private static void add(Bag bag, List<OutcomeWords.Said> said, OutcomeWords outcome, int[] wordAndVariant, float loudness) {
        bag.raise(wordAndVariant[1], loudness);
        for (OutcomeWords.Said each : outcome.said()) {
            if (each.word() == wordAndVariant[0]) {
                said.add(new OutcomeWords.Said(wordAndVariant[1], each.from(), each.to()));
            }
        }
    }

    private double alike(int one, int other) {
        int length = Math.min(ids.length(one), ids.length(other));
        int same = 0;
        while (same < length && ids.charAt(one, same) == ids.charAt(other, same)) {
            same++;
        }
        return (double) same / Math.max(ids.length(one), ids.length(other));
    }

    /** The longest word of the catalog that it begins with, and the longest that it ends with, when the rest is long enough to be a word too. */
    private List<Integer> parts(int word) {
        List<Integer> parts = new java.util.ArrayList<>();
        int length = ids.length(word);
        for (int cut = length - PART; cut >= PART; cut--) {
            if (isUsed(ids.known(word, 0, cut))) {
                parts.add(ids.known(word, 0, cut));
                break;
            }
        }
        for (int cut = PART; cut <= length - BEGINNING; cut++) {
            if (isUsed(ids.known(word, cut, length))) {
                parts.add(ids.known(word, cut, length));
                break;
            }
        }
        return parts;
    }

    private boolean isUsed(int word) {
        return word >= 0 && table.users(word) > 0;
    }
}
