package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the pairs of titles that are worth a look: all words of one have their counterpart in the other, so the rarest of them leads to every such title. What the rules
 * would call the same is among them; most of what they would not is not.
 */
final class TitleJoin {
    private static final int MANY = 24;
    private static final int PART = 1 << 12;
    private static final int ASIDE = 8;

    private final TitleColumns columns;
    private final Vocabulary vocabulary;
    private final IntLists byWord;
    private final IntLists byMade;
    /** For each title the first one of the same words and marks, and for that one how many there are. */
    private final int[] first;
    private final int[] many;

    /** Takes a pair of rows. */
    interface Taker {
        void take(int one, int other);
    }

    TitleJoin(TitleColumns columns, Vocabulary vocabulary) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        byWord = columns.words().inverse(vocabulary.size());
        byMade = columns.made().inverse(vocabulary.size());
        first = new int[columns.rows()];
        many = new int[columns.rows()];
        Ids ids = new Ids();
        int[] rows = new int[columns.rows()];
        for (int row = 0; row < first.length; row++) {
            int id = ids.add(columns.hash(row));
            if (id == ids.size() - 1 && rows[id] == 0) {
                rows[id] = row + 1;
            }
            first[row] = rows[id] - 1;
            many[first[row]]++;
        }
    }

    /** Which of the pairs worth a look are wanted, one row first, then the other; asked from several threads at once. */
    interface Judge {
        boolean isWanted(int one, int other);
    }

    /** Gives all pairs that the judge wants; parts of the catalog are looked through side by side, and none knows another. */
    void run(Judge judge, Taker taker, Watch watch) {
        int parts = (columns.rows() + PART - 1) / PART;
        for (int from = 0; from < parts; from += ASIDE) {
            watch.at((long) from * PART, columns.rows());
            IntStream.range(from, Math.min(parts, from + ASIDE)).parallel().mapToObj(part -> new Probe(judge).pairs(part * PART)).toList()
                    .forEach(pairs -> pairs.forEach(pair -> taker.take(pair[0], pair[1])));
        }
    }

    /** Looks through one part. */
    private final class Probe {
        private final Judge judge;
        private final int[] seen = new int[columns.rows()];
        private final List<int[]> pairs = new ArrayList<>();

        Probe(Judge judge) {
            this.judge = judge;
            Arrays.fill(seen, -1);
        }

        List<int[]> pairs(int from) {
            for (int row = from; row < Math.min(columns.rows(), from + PART); row++) {
                probe(row);
            }
            return pairs;
        }

        private void probe(int row) {
            int rarest = columns.rarest(row);
            if (rarest < 0) {
                return;
            }
            seen[row] = row;
            follow(row, rarest);
            for (int alike : vocabulary.alike(rarest)) {
                follow(row, alike);
            }
            for (int at = columns.made().from(row); at < columns.made().to(row); at++) {
                follow(row, columns.made().at(at));
            }
        }

        private void follow(int row, int word) {
            follow(row, byWord, word);
            follow(row, byMade, word);
        }

        private void follow(int row, IntLists rows, int word) {
            for (int at = rows.from(word); at < rows.to(word); at++) {
                int other = rows.at(at);
                if (seen[other] != row) {
                    seen[other] = row;
                    if (columns.apart(row) == columns.apart(other) && leads(row, other) && mayCover(row, other) && judge.isWanted(row, other)) {
                        pairs.add(new int[] {row, other});
                    }
                }
            }
        }
    }

    /** Of very many titles of the same words only the first is held against others. */
    private boolean leads(int row, int other) {
        boolean isOne = first[row] == first[other];
        return (many[first[row]] <= MANY || first[row] == row || isOne && first[other] == other) && (many[first[other]] <= MANY || first[other] == other || isOne && first[row] == row);
    }

    /** Whether every word of the first may have a counterpart in the second, which may have one word more. */
    private boolean mayCover(int row, int other) {
        IntLists words = columns.words();
        int longer = words.count(other) - words.count(row);
        if ((longer < 0 || longer > 1) && columns.made().count(row) == 0 && columns.made().count(other) == 0) {
            return false;
        }
        int at = words.from(row);
        int there = words.from(other);
        int left = 0;
        int equal = 0;
        int extra = -1;
        boolean isMade = false;
        while (at < words.to(row) || there < words.to(other)) {
            int mine = at < words.to(row) ? words.at(at) : Integer.MAX_VALUE;
            int theirs = there < words.to(other) ? words.at(there) : Integer.MAX_VALUE;
            if (mine == theirs) {
                equal++;
                at++;
                there++;
            } else if (mine < theirs) {
                left++;
                at++;
                isMade |= columns.made().has(other, mine);
            } else {
                extra = theirs;
                there++;
                isMade |= columns.made().has(row, theirs);
            }
        }
        int more = words.count(other) - equal;
        boolean byWords = left == 0 ? more == 0 || more == 1 && mayBeExtra(row, other, extra) : more >= left && more <= left + 1 && mayBeAlike(row, other);
        return byWords || isMade;
    }

    /** Whether each word that the other title does not have is alike one that it has. */
    private boolean mayBeAlike(int row, int other) {
        IntLists words = columns.words();
        for (int at = words.from(row); at < words.to(row); at++) {
            if (!words.has(other, words.at(at)) && !hasAlike(other, words.at(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAlike(int row, int word) {
        for (int alike : vocabulary.alike(word)) {
            if (columns.words().has(row, alike)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeExtra(int row, int other, int extra) {
        return columns.isNamed(other) || columns.isPadded(row) || hasAlike(row, extra);
    }
}
