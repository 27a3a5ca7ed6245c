package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Single words of the lists that people mistype: levels, forms, exams. Found by their first letter and by which letters they have. */
final class Slips {
    private static final Set<Role> ROLES = EnumSet.of(Role.LEVEL, Role.FORM, Role.SORT, Role.FILLER);
    private static final int LEAST = 6;
    private static final int MOST_CHANGED = 4;

    private record Word(String text, int letters, Meaning meaning) { }

    private final Spelling spelling;
    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    Slips(Spelling spelling, Collection<List<Lexicon.Phrase>> phrases) {
        this.spelling = spelling;
        phrases.forEach(all -> all.forEach(phrase -> phrase.meanings().forEach(meaning -> {
            String word = phrase.words().get(0);
            if (phrase.words().size() == 1 && word.length() >= LEAST && ROLES.contains(meaning.role())) {
                byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Word(word, letters(word), meaning));
            }
        })));
    }

    /** What the word may mean; null when it is no slip. */
    Meaning of(String word) {
        if (word.length() < LEAST - 1) {
            return null;
        }
        int letters = letters(word);
        Word best = null;
        for (Word each : byFirst.getOrDefault(word.charAt(0), List.of())) {
            boolean near = Math.abs(each.text().length() - word.length()) <= 2 && Integer.bitCount(each.letters() ^ letters) <= MOST_CHANGED;
            if (near && spelling.isMistyped(word, each.text())) {
                best = best == null || Spelling.isWithin(word, each.text(), 1) ? each : best;
            }
        }
        return best == null ? null : best.meaning();
    }

    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }
}
