package app.winnow.sheet;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The numbers of short texts that a column has again and again: dates, counts, codes of languages. Up to 15 characters of Latin-1 and their number fit into two longs, so that one is
 * known to be the same without a look at any text.
 */
final class ShortTexts {
    /** More characters do not fit. */
    static final int LONGEST = 15;
    private static final int MOST = 1 << 14;
    private static final int LOOKS = 1 << 14;
    private static final int A_SLOT = 20;
    /** Drawn anew for each run, so that nobody can write a file whose texts all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

    private final Budget budget;
    private long[] lows = new long[16];
    private long[] highs = new long[16];
    private int[] numbers = new int[16];
    private int taken;
    private int looks;
    private int hits;
    private long low;
    private long high;

    ShortTexts(Budget budget) {
        this.budget = budget;
        budget.take(16L * A_SLOT);
    }

    /** Takes the text between these places as the one that is asked for next; whether it fits. */
    boolean takes(char[] chars, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        long first = 0;
        long second = to - from;
        int all = 0;
        int at = from;
        for (int eight = Math.min(to, from + 8); at < eight; at++) {
            first = first << 8 | chars[at];
            all |= chars[at];
        }
        for (; at < to; at++) {
            second = second << 8 | chars[at];
            all |= chars[at];
        }
        low = first;
        high = second;
        return all <= 0xFF;
    }

    /** The number of the text that was taken last, 0 when it is not known. */
    int number() {
        looks++;
        int number = numbers[slot(low, high)];
        hits += number == 0 ? 0 : 1;
        return number;
    }

    /** Remembers the number of the text that was taken last; beyond some thousands nothing more is remembered. */
    void remember(int number) {
        if (taken == MOST || numbers[slot(low, high)] != 0) {
            return;
        }
        if (++taken * 2 > numbers.length) {
            grow();
        }
        set(slot(low, high), low, high, number);
    }

    /** Whether asking has not paid off: most texts of the column are their own. */
    boolean isInVain() {
        return looks >= LOOKS && hits * 2 < looks;
    }

    private int slot(long first, long second) {
        long mixed = (first ^ second * 0x9E3779B97F4A7C15L) * SEED;
        int slot = (int) (mixed ^ mixed >>> 32) & numbers.length - 1;
        while (numbers[slot] != 0 && (lows[slot] != first || highs[slot] != second)) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void set(int slot, long first, long second, int number) {
        lows[slot] = first;
        highs[slot] = second;
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldLows = lows;
        long[] oldHighs = highs;
        int[] oldNumbers = numbers;
        budget.take(oldNumbers.length * (long) A_SLOT);
        lows = new long[oldNumbers.length * 2];
        highs = new long[lows.length];
        numbers = new int[lows.length];
        for (int at = 0; at < oldNumbers.length; at++) {
            if (oldNumbers[at] != 0) {
                set(slot(oldLows[at], oldHighs[at]), oldLows[at], oldHighs[at], oldNumbers[at]);
            }
        }
    }
}
