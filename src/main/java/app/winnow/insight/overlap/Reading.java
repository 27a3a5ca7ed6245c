package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.ArrayList;
import java.util.List;

/** A title while it is read: its tokens, and what has been made of them so far. */
final class Reading {
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Piece[] pieces;
    private final boolean isShouted;

    Reading(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        tokens = Tokens.of(text, lexicon.cjk());
        pieces = new Piece[tokens.size()];
        isShouted = isShouted();
    }

    private boolean isShouted() {
        int long0 = 0;
        for (Token token : tokens) {
            if (token.script() == Token.Script.LETTERS && token.text().length() > 1) {
                if (!token.isCaps()) {
                    return false;
                }
                long0++;
            }
        }
        return long0 > 1;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return tokens.size();
    }

    Token at(int token) {
        return tokens.get(token);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether capitals say something here: not all of the title is written in them. */
    boolean isCaps(int token) {
        return !isShouted && at(token).isCaps();
    }

    /** Whether there is such a token and nothing has been made of it. */
    boolean isFree(int token) {
        return token >= 0 && token < pieces.length && pieces[token] == null;
    }

    boolean isFree(int first, int count) {
        for (int at = first; at < first + count; at++) {
            if (!isFree(at)) {
                return false;
            }
        }
        return true;
    }

    /** What has been made of a token; null when nothing, or when there is no such token. */
    Sign sign(int token) {
        return token < 0 || token >= pieces.length || pieces[token] == null ? null : pieces[token].sign();
    }

    Piece piece(int token) {
        return pieces[token];
    }

    /** Whether the lists know this token in this role. */
    boolean is(int token, Role role) {
        return token >= 0 && token < pieces.length && lexicon.is(at(token).text(), role);
    }

    void take(int first, int last, Sign sign, String value) {
        take(first, last, sign, value, 0);
    }

    void take(int first, int last, Sign sign, String value, long languages) {
        Piece piece = new Piece(sign, value, first, last, languages);
        for (int at = first; at <= last; at++) {
            pieces[at] = piece;
        }
    }

    /** Whether the words of this phrase stand here, all of them free. */
    boolean stands(Lexicon.Phrase phrase, int at) {
        int count = phrase.words().size();
        if (!isFree(at, count)) {
            return false;
        }
        for (int word = 1; word < count; word++) {
            if (!at(at + word).text().equals(phrase.words().get(word))) {
                return false;
            }
        }
        return true;
    }

    /** Everything that was made, each piece once, in order. */
    List<Piece> pieces() {
        List<Piece> all = new ArrayList<>(pieces.length);
        for (int at = 0; at < pieces.length; at = pieces[at].last() + 1) {
            all.add(pieces[at]);
        }
        return all;
    }
}
