package app.winnow.insight.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Parts of words that are written as one: a German "Kundenorientierung" begins with "Kunde". Only stems that mean something to us, those of outcomes and of
 * related words, are looked for; each word is taken apart once.
 */
final class Compounds {
    private static final Set<Language> WRITTEN_AS_ONE = EnumSet.of(Language.GERMAN, Language.DUTCH, Language.SWEDISH, Language.DANISH, Language.NORWEGIAN, Language.FINNISH);
    private static final int SHORTEST = 4;
    private static final int REST = 3;
    private static final int[] NONE = {};

    private final StemIds ids;
    private final BitSet meaningful = new BitSet();
    private int[][] parts = new int[1 << 12][];

    Compounds(StemIds ids) {
        this.ids = ids;
    }

    /** Looks for this stem in longer ones from now on. */
    void mean(int stem) {
        meaningful.set(stem);
    }

    /** The stem that a word begins with and the one that it ends with, where they mean something. */
    int[] of(int stem, Language language) {
        if (ids.length(stem) < SHORTEST + REST || !WRITTEN_AS_ONE.contains(language)) {
            return NONE;
        }
        parts = stem < parts.length ? parts : Arrays.copyOf(parts, Math.max(2 * parts.length, stem + 1));
        if (parts[stem] == null) {
            parts[stem] = split(stem);
        }
        return parts[stem];
    }

    private int[] split(int stem) {
        int length = ids.length(stem);
        int first = -1;
        int last = -1;
        for (int cut = length - REST; cut >= SHORTEST && first < 0; cut--) {
            first = meaningful(ids.known(stem, 0, cut));
        }
        for (int cut = REST; cut <= length - SHORTEST && last < 0; cut++) {
            last = meaningful(ids.known(stem, cut, length));
        }
        return first < 0 && last < 0 ? NONE : first < 0 ? new int[] {last} : last < 0 || last == first ? new int[] {first} : new int[] {first, last};
    }

    private int meaningful(int stem) {
        return stem >= 0 && meaningful.get(stem) ? stem : -1;
    }
}
