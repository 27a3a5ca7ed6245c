package app.winnow.insight.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** To which groups of related words a stem belongs, by the rules of one language. English words count in every language: catalogs are full of them. */
final class Kin {
    /** Begins what stands for a group; no stem has it. */
    static final char MARK = '\u0001';
    private static final float COMPANION = 0.5f;
    private static final float ENGLISH = 0.8f;

    /** A group that a stem, or the last stem of several in a row, belongs to, and how firmly (0-1). {@code before} are the stems before it, nearest last. */
    record Tie(int group, float weight, int[] before) {
        boolean isMet(int[] behind, int count) {
            for (int at = 1; at <= before.length; at++) {
                if (count < at || behind[count - at] != before[before.length - at]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Tie[] NONE = {};
    private Tie[][] ties = new Tie[1 << 12][];
    private final BitSet own = new BitSet();

    /** Reads the words of these groups; their stems get numbers. */
    Kin(List<RelatedWords.Group> groups, Language language, Stems stems, StemIds ids) {
        Map<Integer, List<Tie>> all = new HashMap<>();
        for (RelatedWords.Group group : groups) {
            int number = group(group.name(), ids);
            add(group.words().getOrDefault(language, List.of()), 1, number, all, new Words(stems, language, ids));
            if (language != Language.ENGLISH) {
                add(group.words().getOrDefault(Language.ENGLISH, List.of()), ENGLISH, number, all, new Words(stems, language, ids));
            }
        }
        all.forEach((stem, found) -> {
            ties = stem < ties.length ? ties : Arrays.copyOf(ties, Math.max(2 * ties.length, stem + 1));
            ties[stem] = found.toArray(NONE);
        });
    }

    /** The number of a group: that of a stem that no text can have. */
    static int group(String name, StemIds ids) {
        return ids.of(MARK + name);
    }

    private record Words(Stems stems, Language language, StemIds ids) {
        int[] of(String text) {
            return stems.of(text, language).stream().mapToInt(stem -> ids.of(stem.text())).toArray();
        }
    }

    private void add(List<RelatedWords.Word> words, float share, int group, Map<Integer, List<Tie>> all, Words read) {
        for (RelatedWords.Word word : words) {
            int[] stems = read.of(word.text());
            if (stems.length > 0) {
                List<Tie> there = all.computeIfAbsent(stems[stems.length - 1], key -> new ArrayList<>());
                Tie tie = new Tie(group, share * (word.isName() ? 1 : COMPANION), Arrays.copyOf(stems, stems.length - 1));
                if (share == 1 && stems.length == 1) {
                    own.set(stems[0]);
                }
                if (there.stream().noneMatch(known -> known.group == group && Arrays.equals(known.before, tie.before))) {
                    there.add(tie);
                }
            }
        }
    }

    /** The ties of a stem, those of several stems in a row at their last one. */
    Tie[] of(int stem) {
        return stem < ties.length && ties[stem] != null ? ties[stem] : NONE;
    }

    /** Whether it is a word of some group by itself, and of this language: short English words would be found in anything. */
    boolean knows(int stem) {
        return own.get(stem);
    }
}
