package app.winnow.sheet;

import java.util.Arrays;

/** Texts of one column as places among characters, with the rows they stand in; their numbers are filled in by the column. Used again for the next column. */
final class TextSlices {
    /** As many as a batch has, mostly. */
    private static final int ROWS = 2_048;

    char[] chars = new char[0];
    int[] rows = new int[ROWS];
    int[] from = new int[ROWS];
    int[] to = new int[ROWS];
    int[] numbers = new int[ROWS];
    int count;
    /** Which of them are still without a number, and what is known of those, by the same places. */
    int[] open = new int[ROWS];
    long[] hashes = new long[ROWS];
    long[] entries = new long[ROWS];

    void clear(char[] among) {
        chars = among;
        count = 0;
    }

    /** Adds a text, which is not empty. */
    void add(int row, int begin, int end) {
        if (count == rows.length) {
            grow();
        }
        rows[count] = row;
        from[count] = begin;
        to[count++] = end;
    }

    private void grow() {
        int size = count * 2;
        rows = Arrays.copyOf(rows, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        numbers = new int[size];
        open = new int[size];
        hashes = new long[size];
        entries = new long[size];
    }
}
