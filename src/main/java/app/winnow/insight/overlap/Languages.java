package app.winnow.insight.overlap;

import java.util.List;

/** Tells in which languages a title may be written, by its script and by the words that only some languages use. */
final class Languages {
    private Languages() { }

    /** Bits of the languages that most of its words speak for; 0 when none does. */
    static long of(Lexicon lexicon, List<Token> tokens, List<Piece> pieces) {
        long script = script(lexicon, tokens);
        if (script != 0) {
            return script;
        }
        int[] votes = new int[Long.SIZE];
        for (Piece piece : pieces) {
            vote(votes, piece.languages());
        }
        return most(votes);
    }

    /** The same where only what a title is about can tell: the languages whose list has most of its words. */
    static long guess(Lexicon lexicon, Title title) {
        if (title.languages() != 0) {
            return title.languages();
        }
        int[] votes = new int[Long.SIZE];
        for (Token token : title.tokens()) {
            vote(votes, lexicon.languages(token.text()));
        }
        return most(votes);
    }

    private static void vote(int[] votes, long languages) {
        for (long left = languages; left != 0; left &= left - 1) {
            votes[Long.numberOfTrailingZeros(left)]++;
        }
    }

    private static long most(int[] votes) {
        int most = 0;
        for (int vote : votes) {
            most = Math.max(most, vote);
        }
        long found = 0;
        for (int bit = 0; bit < votes.length; bit++) {
            found |= most > 0 && votes[bit] == most ? 1L << bit : 0;
        }
        return found;
    }

    private static long script(Lexicon lexicon, List<Token> tokens) {
        boolean cjk = false;
        for (Token token : tokens) {
            if (token.script() == Token.Script.HANGUL) {
                return lexicon.bit("ko");
            }
            for (int at = 0; token.script() == Token.Script.CJK && at < token.text().length(); at++) {
                if (token.text().charAt(at) <= '\u30FF') {
                    return lexicon.bit("ja");
                }
                cjk = true;
            }
        }
        return cjk ? lexicon.bit("ja") | lexicon.bit("zh") : 0;
    }
}
