package app.winnow.intake.value;

import java.util.HashSet;
import java.util.Set;

/** Words that people and systems write where nothing is known. A blank is never zero. */
public final class Blanks {
    private static final Set<String> WORDS = new HashSet<>(WordFile.read(Blanks.class, "blank-words.txt").get("blank"));
    private static final char ASCII = 128;
    /** For each two first characters, in either case, whether a word begins so. */
    private static final boolean[] BEGINNINGS = beginnings();

    private Blanks() { }

    /** Whether the text says that nothing is known: empty, dashes, "N/A", "pending", "Not Mentioned" ... */
    public static boolean isBlank(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > 24) {
            return text.isBlank();
        }
        if (beginsOtherwise(text)) {
            return false;
        }
        String key = Texts.plain(text);
        return !saysAnything(key) || WORDS.contains(key);
    }

    /** Whether the text begins with a letter or digit, and no word begins as it does: a cheap look before the costly one. */
    private static boolean beginsOtherwise(String text) {
        char first = text.charAt(0);
        char second = text.length() < 2 ? ' ' : text.charAt(1);
        return first < ASCII && second < ASCII && Character.isLetterOrDigit(first) && !BEGINNINGS[first * ASCII + second];
    }

    private static boolean[] beginnings() {
        boolean[] beginnings = new boolean[ASCII * ASCII];
        for (String word : WORDS) {
            char second = word.length() < 2 ? ' ' : word.charAt(1);
            if (word.charAt(0) < ASCII && second < ASCII) {
                for (char first : cases(word.charAt(0))) {
                    for (char next : cases(second)) {
                        beginnings[first * ASCII + next] = true;
                    }
                }
            }
        }
        return beginnings;
    }

    private static char[] cases(char c) {
        return new char[] {Character.toLowerCase(c), Character.toUpperCase(c)};
    }

    private static boolean saysAnything(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
