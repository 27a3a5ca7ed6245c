package app.winnow.intake.value;

import java.util.HashSet;
import java.util.Set;

/** Words that people and systems write where nothing is known. A blank is never zero. */
public final class Blanks {
    private static final Set<String> WORDS = new HashSet<>(WordFile.read(Blanks.class, "blank-words.txt").get("blank"));

    private Blanks() { }

    /** Whether the text says that nothing is known: empty, dashes, "N/A", "pending", "Not Mentioned" ... */
    public static boolean isBlank(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > 24) {
            return text.isBlank();
        }
        String key = Texts.plain(text);
        return key.chars().noneMatch(Character::isLetterOrDigit) || WORDS.contains(key);
    }
}
