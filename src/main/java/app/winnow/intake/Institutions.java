package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices names of schools and companies, by the words in {@code institution-words.txt}: what a column "name" holds when it names who provides the courses. */
final class Institutions {
    private static final Set<String> WORDS = new HashSet<>();
    private static final List<String> EASTERN = WordFile.read(Institutions.class, "institution-words.txt").get("eastern");
    private static final int LONGEST = 90;

    static {
        WordFile.read(Institutions.class, "institution-words.txt").get("word").forEach(word -> WORDS.add(Texts.plain(word)));
    }

    private Institutions() { }

    static boolean looksLikeOne(String text) {
        if (text.length() > LONGEST || text.length() < 4) {
            return false;
        }
        String plain = Texts.plain(text);
        int from = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || !isOfWord(plain.charAt(at))) {
                if (at > from && WORDS.contains(plain.substring(from, at))) {
                    return true;
                }
                from = at + 1;
            }
        }
        return text.charAt(text.length() - 1) > 0x2e80 && EASTERN.stream().anyMatch(text::endsWith);
    }

    private static boolean isOfWord(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&' : Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
    }
}
