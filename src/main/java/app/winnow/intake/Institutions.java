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
        for (String word : Texts.plain(text).split("[^\\p{L}\\p{N}&]+")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return text.charAt(text.length() - 1) > 0x2e80 && EASTERN.stream().anyMatch(text::endsWith);
    }
}
