package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds pairs of descriptions that are nearly equal: two sets of words that share four fifths have one of their rarest words in common (prefix filter: Chaudhuri, Ganti &amp;
 * Kaushik 2006; Bayardo, Ma &amp; Srikant 2007). A text that many offerings carry describes none of them.
 */
final class DescriptionJoin {
    private static final int MANY = 20;
    private static final int TELL = 1 << 10;

    private final Ids ids = new Ids();
    private final Ids texts = new Ids();
    private final IntLists words = new IntLists();
    private final List<Integer> text = new ArrayList<>();

    /** Adds the description of the next row, "" when it has none. */
    void add(String description) {
        long[] whole = {Hash.START};
        if (!description.isBlank()) {
            Description.each(description, word -> {
                long hash = Hash.of(word);
                words.add(ids.add(hash));
                whole[0] = whole[0] * 31 + hash;
            });
        }
        words.end(true);
        text.add(texts.add(whole[0]));
    }

    /** Gives every pair of rows whose descriptions are nearly equal. */
    void run(TitleJoin.Taker taker, Watch watch) {
        int[] counts = new int[ids.size()];
        int[] carried = new int[texts.size()];
        for (int row = 0; row < words.rows(); row++) {
            carried[text.get(row)]++;
            for (int at = words.from(row); at < words.to(row); at++) {
                counts[words.at(at)]++;
            }
        }
        int[][] rows = new int[words.rows()][];
        int[] order = ranks(counts);
        List<Integer> bySize = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (words.count(row) >= Description.LEAST && carried[text.get(row)] <= MANY) {
                rows[row] = ranked(row, order);
                bySize.add(row);
            }
        }
        bySize.sort((one, other) -> Integer.compare(rows[one].length, rows[other].length));
        join(rows, bySize, taker, watch);
    }

    /** The rarer a word, the lower its rank. */
    private static int[] ranks(int[] counts) {
        long[] keys = new long[counts.length];
        for (int id = 0; id < keys.length; id++) {
            keys[id] = (long) counts[id] << 32 | id;
        }
        Arrays.sort(keys);
        int[] ranks = new int[counts.length];
        for (int rank = 0; rank < keys.length; rank++) {
            ranks[(int) keys[rank]] = rank;
        }
        return ranks;
    }

    private int[] ranked(int row, int[] ranks) {
        int[] ranked = new int[words.count(row)];
        for (int at = 0; at < ranked.length; at++) {
            ranked[at] = ranks[words.at(words.from(row) + at)];
        }
        Arrays.sort(ranked);
        return ranked;
    }

    private void join(int[][] rows, List<Integer> bySize, TitleJoin.Taker taker, Watch watch) {
        Postings postings = new Postings(ids.size());
        int[] seen = new int[rows.length];
        Arrays.fill(seen, -1);
        int done = 0;
        for (int row : bySize) {
            if (done++ % TELL == 0) {
                watch.at(done, bySize.size());
            }
            int[] own = rows[row];
            int least = Description.least(own.length);
            for (int at = 0; at <= own.length - least; at++) {
                for (int place = postings.last(own[at]); place >= 0; place = postings.before(place)) {
                    int other = postings.row(place);
                    if (seen[other] != row && rows[other].length >= least) {
                        seen[other] = row;
                        if (isNearlyEqual(own, rows[other])) {
                            taker.take(other, row);
                        }
                    }
                }
                postings.add(own[at], row);
            }
        }
    }

    private static boolean isNearlyEqual(int[] one, int[] other) {
        int at = 0;
        int there = 0;
        int common = 0;
        // So many words may be missing on either side before it is too few.
        int needed = Description.common(one.length, other.length);
        while (common + Math.min(one.length - at, other.length - there) >= needed && at < one.length && there < other.length) {
            if (one[at] == other[there]) {
                common++;
                at++;
                there++;
            } else if (one[at] < other[there]) {
                at++;
            } else {
                there++;
            }
        }
        return common >= needed;
    }

    /** Rows by word, added one by one: each place names the one before. */
    private static final class Postings {
        private final int[] last;
        private int[] row = new int[1 << 12];
        private int[] before = new int[1 << 12];
        private int size;

        Postings(int words) {
            last = new int[words];
            Arrays.fill(last, -1);
        }

        void add(int word, int newRow) {
            if (size == row.length) {
                row = Arrays.copyOf(row, 2 * size);
                before = Arrays.copyOf(before, 2 * size);
            }
            row[size] = newRow;
            before[size] = last[word];
            last[word] = size++;
        }

        int last(int word) {
            return last[word];
        }

        int before(int place) {
            return before[place];
        }

        int row(int place) {
            return row[place];
        }
    }
}
