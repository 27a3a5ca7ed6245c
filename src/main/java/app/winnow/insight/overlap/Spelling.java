package app.winnow.insight.overlap;

import java.text.Normalizer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * When two words are one, written differently: one is the other's plural or case, or a misspelling (Damerau 1964: one letter more, less, changed, or two swapped; two
 * such in long words). Two real words are never misspellings of each other.
 */
final class Spelling {
    static final int LEAST = 5;
    static final int LONG = 9;
    private static final int SURE = 7;
    private static final String[] ENDINGS = {"s", "es", "e", "n", "en"};
    private static final String VOWELS = "aeio";

    private final Predicate<String> known;
    private final BiPredicate<String, String> opposite;

    /** {@code known} tells real words, {@code opposite} two words that only look like one. */
    Spelling(Predicate<String> known, BiPredicate<String, String> opposite) {
        this.known = known;
        this.opposite = opposite;
    }

    boolean isAlike(String one, String other) {
        return one.equals(other) || isInflected(one, other) && !opposite.test(one, other) || isMistyped(one, other);
    }

    /** Whether one has an ending that the other lacks or changes. */
    static boolean isInflected(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int length = shorter.length();
        if (length < LEAST - 1 || one.charAt(0) != other.charAt(0) || one.charAt(1) != other.charAt(1) || one.charAt(2) != other.charAt(2) || !isWord(one) || !isWord(other)) {
            return false;
        }
        if (isDoing(shorter, longer)) {
            return true;
        }
        if (longer.length() > length && longer.startsWith(shorter)) {
            String ending = longer.substring(length);
            for (String each : ENDINGS) {
                if (each.equals(ending)) {
                    return length >= LEAST || each.equals("s");
                }
            }
            return false;
        }
        if (longer.endsWith("ies") && shorter.endsWith("y") && longer.length() == length + 2) {
            return longer.regionMatches(0, shorter, 0, length - 1);
        }
        return longer.length() == length && length > LEAST && VOWELS.indexOf(one.charAt(length - 1)) >= 0 && VOWELS.indexOf(other.charAt(length - 1)) >= 0
                && one.regionMatches(0, other, 0, length - 1);
    }

    /** "Plan" and "planning", "write" and "writing"; some of them are names of trades (marketing), which the opposites know. */
    private static boolean isDoing(String shorter, String longer) {
        if (!longer.endsWith("ing")) {
            return false;
        }
        String stem = longer.substring(0, longer.length() - 3);
        int last = stem.length() - 1;
        boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1) && shorter.equals(stem.substring(0, last));
        return stem.equals(shorter) || doubled || shorter.equals(stem + "e") || shorter.equals(stem + "s");
    }

    boolean isMistyped(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0) || known.test(one) && known.test(other)) {
            return false;
        }
        String first = letters(one);
        String second = letters(other);
        int shortest = Math.min(first.length(), second.length());
        int allowed = shortest >= LONG ? 2 : shortest >= LEAST ? 1 : 0;
        boolean near = allowed > 0 && Math.abs(first.length() - second.length()) <= allowed && (isWithin(first, second, allowed) || isShuffled(one, other));
        return near && isWord(one) && isWord(other) && !isChanged(one, other, first, second) && !opposite.test(one, other);
    }

    /** One letter changed in a short word, where neither is a word that we know: two names, for all we can tell. */
    private boolean isChanged(String one, String other, String first, String second) {
        return first.length() == second.length() && first.length() < SURE && !known.test(one) && !known.test(other) && !isSwapped(first, second);
    }

    /** The same letters in another order between the first and the last: "Phyton" for "Python", where one of them is a real word. */
    private boolean isShuffled(String one, String other) {
        if (one.length() != other.length() || one.length() <= LEAST || one.charAt(one.length() - 1) != other.charAt(other.length() - 1) || known.test(one) == known.test(other)) {
            return false;
        }
        char[] letters = one.toCharArray();
        char[] others = other.toCharArray();
        java.util.Arrays.sort(letters);
        java.util.Arrays.sort(others);
        return java.util.Arrays.equals(letters, others);
    }

    private static boolean isSwapped(String first, String second) {
        int at = 0;
        while (at < first.length() - 1 && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return at + 1 < first.length() && first.charAt(at) == second.charAt(at + 1) && first.charAt(at + 1) == second.charAt(at);
    }

    /** Only letters, and no Chinese characters: each of those is a word of its own. */
    private static boolean isWord(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (!Character.isLetter(c) || c >= '\u3400' && c <= '\u9FFF') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** A Korean syllable as its letters. */
    private static String letters(String word) {
        char first = word.charAt(0);
        return first >= '\uAC00' && first <= '\uD7A3' ? Normalizer.normalize(word, Normalizer.Form.NFD) : word;
    }

    /** Whether so many letters to add, drop, change or swap with the next make one of the other. */
    static boolean isWithin(String one, String other, int most) {
        return isWithin(one, 0, other, 0, most);
    }

    private static boolean isWithin(String one, int from, String other, int there, int most) {
        int at = from;
        int to = there;
        while (at < one.length() && to < other.length() && one.charAt(at) == other.charAt(to)) {
            at++;
            to++;
        }
        int left = one.length() - at;
        int more = other.length() - to;
        if (left == 0 || more == 0 || most == 0) {
            return left + more <= most;
        }
        boolean swaps = left > 1 && more > 1 && one.charAt(at) == other.charAt(to + 1) && one.charAt(at + 1) == other.charAt(to);
        return isWithin(one, at + 1, other, to + 1, most - 1) || isWithin(one, at + 1, other, to, most - 1) || isWithin(one, at, other, to + 1, most - 1)
                || swaps && isWithin(one, at + 2, other, to + 2, most - 1);
    }
}
