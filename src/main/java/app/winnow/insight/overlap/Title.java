package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A title read: its text with accents composed, its tokens, what each stands for, the languages that it may be written in (bits, 0 = cannot be told), and what it is about; where it
 * says nothing else, how it is given and for whom.
 */
record Title(String text, List<Token> tokens, List<Piece> pieces, long languages, List<Piece> words) {
    private static final Set<Sign> CORE = EnumSet.of(Sign.WORD);
    private static final Set<Sign> OF_NEED = EnumSet.of(Sign.WORD, Sign.FILLER, Sign.FORM, Sign.LEVEL, Sign.AUDIENCE, Sign.SORT, Sign.PLACE, Sign.CODE, Sign.MAKER);

    /** Reads a title by the lists. */
    static Title read(Lexicon lexicon, String title) {
        String text = Folding.composed(title);
        Reading reading = new Reading(lexicon, text);
        ApartReading apart = new ApartReading(reading);
        apart.readEdges();
        new NumberReading(reading).read();
        apart.read();
        new PhraseReading(reading).read();
        List<Piece> pieces = reading.pieces();
        List<Piece> words = of(pieces, CORE);
        return new Title(text, reading.tokens(), pieces, Languages.of(lexicon, reading.tokens(), pieces), words.isEmpty() ? of(pieces, OF_NEED) : words);
    }

    /** Whether it says what it is about, in words that no list knows otherwise. */
    boolean saysWhat() {
        return has(Sign.WORD);
    }

    /** Whether anything in it has this sign. */
    boolean has(Sign sign) {
        for (Piece piece : pieces) {
            if (piece.sign() == sign) {
                return true;
            }
        }
        return false;
    }

    private static List<Piece> of(List<Piece> pieces, Set<Sign> signs) {
        List<Piece> found = new ArrayList<>();
        for (Piece piece : pieces) {
            if (signs.contains(piece.sign())) {
                // What stands for several words is each of them.
                for (String word : piece.value().split(" ")) {
                    if (!word.isEmpty()) {
                        found.add(word.length() == piece.value().length() ? piece : new Piece(piece.sign(), word, piece.first(), piece.last(), piece.languages()));
                    }
                }
            }
        }
        return found;
    }

    /** The values of one sign, sorted. */
    SortedSet<String> values(Sign sign) {
        SortedSet<String> values = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece.sign() == sign) {
                values.add(piece.value());
            }
        }
        return values;
    }

    /** The values of one sign by which it is told apart: numbers in their order, each as often as it stands there, all others sorted. */
    List<String> telling(Sign sign) {
        List<String> values = new ArrayList<>();
        if (sign == Sign.NUMBER) {
            for (Piece piece : pieces) {
                if (piece.sign() == sign) {
                    values.add(piece.value());
                }
            }
        } else {
            values.addAll(values(sign));
        }
        return values;
    }

    /** The words of the title without case, accents and signs between them: equal for titles that differ in nothing else. */
    String key() {
        StringBuilder key = new StringBuilder(text.length());
        for (Token token : tokens) {
            key.append(key.isEmpty() ? "" : " ").append(token.text());
        }
        return key.toString();
    }

    /** The text that a piece covers, as written. */
    String written(Piece piece) {
        return text.substring(tokens.get(piece.first()).from(), tokens.get(piece.last()).to());
    }

    /** The last token on whose sides different things stand, in this role; -1 when there is none. */
    int direction(Lexicon lexicon, Role role) {
        for (int at = tokens.size() - 2; at > 0; at--) {
            if (lexicon.is(tokens.get(at).text(), role) && !side(0, at).isEmpty() && !side(at + 1, tokens.size()).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** What stands between two tokens: whatever is about something or for somebody. */
    Set<String> side(int from, int to) {
        Set<String> side = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece.first() >= from && piece.last() < to && (piece.sign() == Sign.WORD || piece.sign() == Sign.AUDIENCE)) {
                side.add(piece.value());
            }
        }
        return side;
    }
}
