package app.winnow.insight.overlap;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The words of a description that say something, each once; of texts without blanks each two characters that stand together. */
record Description(Set<String> words) {
    /** Fewer words than this say nothing about likeness. */
    static final int LEAST = 8;
    private static final double OTHER_THINGS = 0.12;
    private static final int SHORT = 3;

    static Description of(String text) {
        Set<String> words = new HashSet<>();
        each(text, word -> words.add(word.toString()));
        return new Description(words);
    }

    /** Every word of a text that counts, as often as it stands there. */
    static void each(String text, Consumer<CharSequence> taker) {
        StringBuilder word = new StringBuilder();
        String composed = Folding.composed(text);
        for (int at = 0; at <= composed.length(); at++) {
            char c = at < composed.length() ? composed.charAt(at) : ' ';
            if (CjkWords.is(c)) {
                end(word, taker);
                if (at + 1 < composed.length() && CjkWords.is(composed.charAt(at + 1))) {
                    taker.accept(composed.subSequence(at, at + 2));
                }
            } else if (Character.isLetterOrDigit(c)) {
                Folding.add(word, c);
            } else {
                end(word, taker);
            }
        }
    }

    private static void end(StringBuilder word, Consumer<CharSequence> taker) {
        boolean counts = word.length() >= SHORT ? !Lexicon.all().isSmall(Hash.of(word)) : word.length() > 0 && Character.isDigit(word.charAt(0));
        if (counts) {
            taker.accept(word);
        }
        word.setLength(0);
    }

    private int common(Description other) {
        int common = 0;
        for (String word : words) {
            common += other.words.contains(word) ? 1 : 0;
        }
        return common;
    }

    private boolean isLongEnough(Description other) {
        return words.size() >= LEAST && other.words.size() >= LEAST;
    }

    /** Whether both say nearly the same. */
    boolean isNearlyEqual(Description other) {
        int common = common(other);
        return isLongEnough(other) && common >= common(words.size(), other.words.size());
    }

    /** How many words two descriptions of so many words have in common at least, when four fifths of all their words are: 0.8 (a + b) / 1.8. */
    static int common(int one, int other) {
        return (4 * (one + other) + 8) / 9;
    }

    /** The fewest words of a description that can be nearly equal to one of so many. */
    static int least(int words) {
        return (4 * words + 4) / 5;
    }

    /** Whether they are about other things: hardly a word of the shorter one is in the longer one. */
    boolean isAboutOthers(Description other) {
        return isLongEnough(other) && common(other) < OTHER_THINGS * Math.min(words.size(), other.words.size());
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
