package app.winnow.insight.overlap;

import java.util.Arrays;

/** A list of whole numbers for each of many rows, side by side in one array: rows are added in order, then never changed. */
final class IntLists {
    private int[] from = new int[1 << 10];
    private int[] values = new int[1 << 12];
    private int rows;
    private int size;

    int rows() {
        return rows;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return from[row + 1];
    }

    int count(int row) {
        return from[row + 1] - from[row];
    }

    int at(int place) {
        return values[place];
    }

    /** Whether a sorted row has this number. */
    boolean has(int row, int value) {
        return Arrays.binarySearch(values, from[row], from[row + 1], value) >= 0;
    }

    /** Adds to the row that is not ended yet. */
    void add(int value) {
        values = size == values.length ? Arrays.copyOf(values, 2 * size) : values;
        values[size++] = value;
    }

    /** Ends the row; {@code distinct} sorts it and keeps each number once. */
    void end(boolean distinct) {
        int begin = from[rows];
        if (distinct) {
            Arrays.sort(values, begin, size);
            int kept = begin;
            for (int at = begin; at < size; at++) {
                if (kept == begin || values[kept - 1] != values[at]) {
                    values[kept++] = values[at];
                }
            }
            size = kept;
        }
        from = rows + 2 > from.length ? Arrays.copyOf(from, 2 * from.length) : from;
        from[++rows] = size;
    }

    /** For each number below {@code limit} the rows that have it. */
    IntLists inverse(int limit) {
        IntLists inverse = new IntLists();
        inverse.from = new int[limit + 1];
        for (int at = 0; at < size; at++) {
            inverse.from[values[at] + 1]++;
        }
        for (int value = 0; value < limit; value++) {
            inverse.from[value + 1] += inverse.from[value];
        }
        int[] next = inverse.from.clone();
        inverse.values = new int[size];
        for (int row = 0; row < rows; row++) {
            for (int at = from[row]; at < from[row + 1]; at++) {
                inverse.values[next[values[at]]++] = row;
            }
        }
        inverse.rows = limit;
        inverse.size = size;
        return inverse;
    }
}
