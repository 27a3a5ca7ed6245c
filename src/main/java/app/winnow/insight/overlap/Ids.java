package app.winnow.insight.overlap;

import java.util.Arrays;

/** Numbers from 0 for long hashes, in the order in which they came. */
final class Ids {
    private static final int FIRST = 1 << 12;
    private long[] hashes = new long[FIRST];
    private int[] table = new int[FIRST * 2];
    private int size;

    int size() {
        return size;
    }

    /** The number of this hash; a new one when it has none. */
    int add(long hash) {
        int slot = slot(hash);
        if (table[slot] == 0) {
            if (size == hashes.length) {
                grow();
                slot = slot(hash);
            }
            hashes[size++] = hash;
            table[slot] = size;
        }
        return table[slot] - 1;
    }

    /** The number of this hash; -1 when it has none. */
    int of(long hash) {
        return table[slot(hash)] - 1;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & table.length - 1;
        while (table[slot] != 0 && hashes[table[slot] - 1] != hash) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * size);
        table = new int[4 * size];
        for (int at = 0; at < size; at++) {
            table[slot(hashes[at])] = at + 1;
        }
    }
}
