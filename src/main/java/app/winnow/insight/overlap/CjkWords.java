package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes Chinese and Japanese, which are written without blanks, apart where the lists know a word, and where the script changes. A single character is a word
 * only where it stands alone, or behind a number.
 */
final class CjkWords {
    private static final String PARTICLES = "\u306E\u3068\u3092\u306B\u3067\u306F\u304C\u3078\u3084";
    private static final String NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
    private static final char COUNTS = '\u7B2C';

    private final Set<String> words = new HashSet<>();
    private int longest = 1;

    /** Knows this word from now on. */
    void add(String word) {
        words.add(word);
        longest = Math.max(longest, word.length());
    }

    static boolean is(char c) {
        return c >= '\u3041' && c <= '\u30FF' && c != '\u30FB' || c >= '\u3400' && c <= '\u9FFF' || c == '\u3005' || c >= '\uF900' && c <= '\uFAFF';
    }

    /** The ends of the words of this run, in order; {@code afterNumber} when a number stands right before it. */
    List<Integer> ends(String run, boolean afterNumber) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        int pending = 0;
        boolean counts = afterNumber;
        while (at < run.length()) {
            int length = counts && at + 1 <= run.length() ? longest(run, at, 1) : longest(run, at, run.length() == 1 ? 1 : 2);
            if (length == 0 && run.charAt(at) == COUNTS && (at + 1 == run.length() || NUMERALS.indexOf(run.charAt(at + 1)) >= 0)) {
                length = 1;
            } else if (length == 0 && at > 0 && run.charAt(at - 1) == COUNTS && NUMERALS.indexOf(run.charAt(at)) >= 0) {
                length = 1;
                counts = true;
                flush(run, pending, at, ends);
                ends.add(++at);
                pending = at;
                continue;
            } else if (length == 0 && PARTICLES.indexOf(run.charAt(at)) >= 0) {
                length = 1;
            }
            counts = false;
            if (length > 0) {
                flush(run, pending, at, ends);
                at += length;
                ends.add(at);
                pending = at;
            } else {
                at++;
            }
        }
        flush(run, pending, at, ends);
        return ends;
    }

    private int longest(String run, int from, int least) {
        for (int length = Math.min(longest, run.length() - from); length >= least; length--) {
            if (words.contains(run.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void flush(String run, int from, int to, List<Integer> ends) {
        for (int at = from + 1; at <= to; at++) {
            if (at == to || script(run.charAt(at)) != script(run.charAt(at - 1))) {
                ends.add(at);
            }
        }
    }

    private static int script(char c) {
        return c <= '\u309F' && c >= '\u3041' ? 0 : c >= '\u30A0' && c <= '\u30FF' ? 1 : 2;
    }
}
