package app.winnow.insight.overlap;

import java.util.List;

/** The first letters of words that stand beside each other: GDPR for General Data Protection Regulation, with or without the short ones among them. */
final class Initials {
    static final int LEAST = 3;
    static final int MOST = 6;
    private static final int SHORT_WORD = 3;

    private Initials() { }

    /** Takes the first letters of the words from one token up to another. */
    interface Taker {
        void take(int first, int last, CharSequence letters);
    }

    /** One character a token: its first letter, in capitals for longer words; a blank for what has none. */
    static String letters(List<Token> tokens) {
        char[] letters = new char[tokens.size()];
        for (int at = 0; at < letters.length; at++) {
            Token token = tokens.get(at);
            char first = token.text().charAt(0);
            boolean counts = token.script() == Token.Script.LETTERS && token.text().length() > 1;
            letters[at] = !counts ? ' ' : token.text().length() > SHORT_WORD ? Character.toUpperCase(first) : first;
        }
        return new String(letters);
    }

    /** Every run of words that letters may stand for, each with its short words and without them. */
    static void each(String letters, Taker taker) {
        StringBuilder run = new StringBuilder();
        for (int first = 0; first + LEAST <= letters.length(); first++) {
            each(letters, first, false, run, taker);
            each(letters, first, true, run, taker);
        }
    }

    private static void each(String letters, int first, boolean skips, StringBuilder run, Taker taker) {
        run.setLength(0);
        boolean skipped = false;
        for (int at = first; at < letters.length() && run.length() < MOST && letters.charAt(at) != ' '; at++) {
            char letter = letters.charAt(at);
            if (skips && at > first && Character.isLowerCase(letter)) {
                skipped = true;
            } else {
                run.append(Character.toLowerCase(letter));
                if (run.length() >= LEAST && skips == skipped) {
                    taker.take(first, at, run);
                }
            }
        }
    }

    /** The first and last word with these first letters, without the token {@code except}; null when there are none. */
    static int[] find(List<Token> tokens, String initials, int except) {
        int[][] found = {null};
        if (initials.length() >= LEAST && initials.length() <= MOST) {
            each(letters(tokens), (first, last, letters) -> {
                if (found[0] == null && initials.contentEquals(letters) && (except < first || except > last)) {
                    found[0] = new int[] {first, last};
                }
            });
        }
        return found[0];
    }
}
