package app.winnow.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people mean them: without the white space, byte order marks and escapes that systems leave behind. */
public final class Texts {
    private static final Pattern CARRIAGE_RETURN = Pattern.compile("_x000[dD]_");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\f\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
    private static final Pattern LINES = Pattern.compile(" ?[\\r\\n]+ ?");
    private static final Pattern UNSEEN = Pattern.compile("[\\ufeff\\u200b-\\u200f\\u00ad]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Texts() { }

    /** Trimmed, runs of blanks made one, invisible characters gone; line breaks stay single. */
    public static String clean(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        String seen = UNSEEN.matcher(CARRIAGE_RETURN.matcher(text).replaceAll("\n")).replaceAll("");
        return LINES.matcher(SPACES.matcher(seen).replaceAll(" ")).replaceAll("\n").strip();
    }

    /** As {@link #clean}, on one line, lower case: equal for texts that differ in case, width and blanks only. */
    public static String key(String text) {
        return isSimple(text) ? text.toLowerCase(Locale.ROOT) : keyOfOthers(text);
    }

    /** The same into characters, of which there are as many as the text has at least; how many, or -1 for a text of which only {@link #key(String)} can tell. */
    public static int key(String text, char[] into) {
        if (!isSimple(text)) {
            return -1;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            into[at] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return text.length();
    }

    private static String keyOfOthers(String text) {
        String clean = clean(text);
        return isNormal(clean) ? clean.replace('\n', ' ').toLowerCase(Locale.ROOT) : normal(clean.replace('\n', ' ')).toLowerCase(Locale.ROOT);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** As {@link #key}, and without accents. */
    public static String plain(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = keyOfOthers(text);
        return hasNoMarks(lower) ? lower : withoutMarks(lower);
    }

    private static String withoutMarks(String lower) {
        return Normalizer.normalize(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Whether nothing is left of the text once it is clean. */
    public static boolean isNothing(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        return (first <= ' ' || first > '~' || first == '_') && clean(text).isEmpty();
    }

    /** Whether each of its characters has one form only, for all we know: a cheap look before the costly one. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 && !isSign(c) && !(c >= '\u00c0' && c <= '\u00ff') && !(c >= '\u3041' && c <= '\u3096') && !(c >= '\u30a1' && c <= '\u30fa')) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of its characters has an accent or another mark, for all we know. */
    private static boolean hasNoMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 && !isSign(c)) {
                return false;
            }
        }
        return true;
    }

    /** Dashes, quotation marks, and characters of Chinese and Korean. */
    private static boolean isSign(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\uac00' && c <= '\ud7a3' || c == '\u2013' || c == '\u2014' || c >= '\u2018' && c <= '\u201f' || c == '\u2022';
    }

    /** Whether there is nothing to clean; a cheap look before the costly one, over-cautious where it cannot tell. */
    private static boolean isPlain(String text) {
        int length = text.length();
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ' && before == ' ' || !isPlain(c) && (c != '_' || i + 1 < length && text.charAt(i + 1) == 'x')) {
                return false;
            }
            before = c;
        }
        return length == 0 || before != ' ';
    }

    /** Whether the text is printed ASCII with nothing to clean, so that only its case is left to deal with. */
    private static boolean isSimple(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '_' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** No white space but the blank, nothing invisible. */
    private static boolean isPlain(char c) {
        return c <= '~' ? c >= ' ' && c != '_' : c > '\u00a0' && c < '\u1680' && c != '\u00ad' || c >= '\u2010' && c <= '\u2027' || c > '\u3000' && c < '\ufeff';
    }
}
