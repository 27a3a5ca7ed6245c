package app.winnow.verdict;

import java.util.Arrays;

/**
 * Direction codes by the code that an offering had and what others bring to it now, so that following a policy makes no signature that occurred before.
 * Open addressing over primitive columns; guarded by {@link Codes}.
 */
final class TieCodes {
    private static final int MEMBER_BITS = 32;
    private static final int TIE_BITS = 2;
    private static final int ABSENT = -1;

    private long[] keys = new long[1 << 10];
    private int[] codes = new int[1 << 10];
    private int size;

    TieCodes() {
        Arrays.fill(codes, ABSENT);
    }

    /** One number for a code (fewer than 2^27), what a host does and whether it is needed first (2 bits each), and results of members. */
    static long key(int code, int host, int members, int needed) {
        return ((long) code << TIE_BITS | host) << TIE_BITS + MEMBER_BITS | (long) needed << MEMBER_BITS | members & 0xFFFFFFFFL;
    }

    /** The code for this key; negative when none was put. */
    int get(long key) {
        return codes[slot(key)];
    }

    void put(long key, int code) {
        int slot = slot(key);
        size += codes[slot] < 0 ? 1 : 0;
        keys[slot] = key;
        codes[slot] = code;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        long spread = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (spread ^ spread >>> 32) & keys.length - 1;
        while (codes[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new long[2 * oldKeys.length];
        codes = new int[keys.length];
        Arrays.fill(codes, ABSENT);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldCodes[at] >= 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                codes[slot] = oldCodes[at];
            }
        }
    }
}
