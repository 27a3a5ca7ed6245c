package app.winnow.insight.facet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Texts as words to search by: in small letters, without accents, compatibility forms made plain (full-width digits, ligatures), parted by whatever is no letter or
 * digit. Where a script writes no blanks (Chinese, Japanese) each character is a word.
 */
final class SearchWords {
    private static final int ASCII = 128;

    private SearchWords() { }

    /** The words of a text in their order, repeated ones too. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, words::add);
        return words;
    }

    /** Gives each word of a text. */
    static void each(String text, Consumer<String> word) {
        String plain = isAscii(text) ? text : folded(text);
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int letter = plain.codePointAt(at);
            boolean alone = letter >= ASCII && isAlone(letter);
            if (alone || !isPart(letter)) {
                close(open, word);
            }
            if (alone) {
                word.accept(Character.toString(letter));
            } else if (isPart(letter)) {
                open.appendCodePoint(letter < ASCII && letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
            }
        }
        close(open, word);
    }

    private static void close(StringBuilder open, Consumer<String> word) {
        if (open.length() > 0) {
            word.accept(open.toString());
            open.setLength(0);
        }
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(int letter) {
        if (letter < ASCII) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
        }
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAlone(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return Character.isIdeographic(letter) || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** Small letters without accents; letters that no decomposition makes plain are spelled as people type them. */
    private static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            char letter = apart.charAt(at);
            switch (letter) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                case 'ς' -> plain.append('σ');
                default -> {
                    if (letter < '\u0300' || letter > '\u036F') {
                        plain.append(letter);
                    }
                }
            }
        }
        return plain.toString();
    }
}
