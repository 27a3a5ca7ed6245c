package app.winnow.insight.overlap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The titles of a catalog as columns: for each the numbers of its words, of words that some of its words make together ("power point" makes "powerpoint", "general data
 * protection regulation" makes "gdpr"), and one number of all that tells it apart, which is equal for titles that may be the same.
 */
final class TitleColumns {
    private static final int RUN = 3;

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final IntLists words = new IntLists();
    private final LongRows runs = new LongRows();
    private final LongRows initials = new LongRows();
    private IntLists made;
    private long[] apart = new long[1 << 10];
    /** Whether a title may have one word more: a name before a colon; or words that are passed over, of which another title may have one as a word. */
    private final BitSet named = new BitSet();
    private final BitSet padded = new BitSet();

    TitleColumns(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** Adds a title as the next row. */
    void add(Title title) {
        int row = words.rows();
        for (Piece piece : title.words()) {
            int id = vocabulary.add(piece.value());
            vocabulary.count(id, piece.first() == piece.last() && title.tokens().get(piece.first()).isCaps() && !lexicon.knows(piece.value()));
            words.add(id);
        }
        words.end(true);
        apart = row == apart.length ? Arrays.copyOf(apart, 2 * row) : apart;
        apart[row] = apart(title);
        named.set(row, Judging.beginsWithName(lexicon, title));
        padded.set(row, title.pieces().stream().anyMatch(piece -> piece.sign() == Sign.FILLER));
        addRuns(title.tokens());
    }

    private static long apart(Title title) {
        long hash = title.saysWhat() ? Hash.START : 0;
        for (Sign sign : Sign.values()) {
            if (sign.tellsApart()) {
                hash = (hash ^ sign.ordinal()) * 31;
                for (String value : title.telling(sign)) {
                    hash = Hash.with(hash, value) * 31;
                }
            }
        }
        return hash;
    }

    private void addRuns(List<Token> tokens) {
        for (int first = 0; first < tokens.size(); first++) {
            long hash = Hash.of(tokens.get(first).text());
            for (int last = first + 1; last < Math.min(tokens.size(), first + RUN); last++) {
                hash = Hash.with(hash, tokens.get(last).text());
                runs.add(hash);
            }
        }
        runs.end();
        Initials.each(Initials.letters(tokens), (first, last, letters) -> initials.add(Hash.of(letters)));
        initials.end();
    }

    /** To be called once all titles are there. */
    void end() {
        made = new IntLists();
        for (int row = 0; row < words.rows(); row++) {
            for (int at = runs.from(row); at < runs.to(row); at++) {
                int id = vocabulary.of(runs.at(at));
                if (id >= 0) {
                    made.add(id);
                }
            }
            for (int at = initials.from(row); at < initials.to(row); at++) {
                int id = vocabulary.of(initials.at(at));
                if (id >= 0 && vocabulary.isCapitals(id)) {
                    made.add(id);
                }
            }
            made.end(true);
        }
    }

    int rows() {
        return words.rows();
    }

    IntLists words() {
        return words;
    }

    IntLists made() {
        return made;
    }

    boolean isNamed(int row) {
        return named.get(row);
    }

    boolean isPadded(int row) {
        return padded.get(row);
    }

    long apart(int row) {
        return apart[row];
    }

    /** Equal for titles of the same words that nothing tells apart. */
    long hash(int row) {
        long hash = apart[row];
        for (int at = words.from(row); at < words.to(row); at++) {
            hash = (hash ^ words.at(at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** The word of a title that the fewest titles have; -1 when it has none. */
    int rarest(int row) {
        int rarest = -1;
        for (int at = words.from(row); at < words.to(row); at++) {
            int id = words.at(at);
            rarest = rarest < 0 || vocabulary.count(id) < vocabulary.count(rarest) ? id : rarest;
        }
        return rarest;
    }

    /** Rows of long numbers. */
    private static final class LongRows {
        private int[] from = new int[1 << 10];
        private long[] values = new long[1 << 12];
        private int rows;
        private int size;

        void add(long value) {
            values = size == values.length ? Arrays.copyOf(values, 2 * size) : values;
            values[size++] = value;
        }

        void end() {
            from = rows + 2 > from.length ? Arrays.copyOf(from, 2 * from.length) : from;
            from[++rows] = size;
        }

        int from(int row) {
            return from[row];
        }

        int to(int row) {
            return from[row + 1];
        }

        long at(int place) {
            return values[place];
        }
    }
}
