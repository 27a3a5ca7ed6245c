package app.winnow.sheet;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers by number; no key is 0 and no value is. */
final class IntTable {
    /** Drawn anew for each run, so that nobody can write a file whose keys all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

    private int[] keys = new int[16];
    private int[] values = new int[16];
    private int taken;

    /** The value of this key, 0 when there is none. */
    int get(int key) {
        return values[slot(key)];
    }

    /** Adds a key that is not there; gives the bytes that this took more. */
    long put(int key, int value) {
        long more = 0;
        if (++taken * 2 > keys.length) {
            more = keys.length * 8L;
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        return more;
    }

    /** Sixteen neighbours lie side by side, since keys are mostly asked for one after the other; where such a group lies nobody can tell. */
    private int slot(int key) {
        int slot = ((int) ((key >> 4) * SEED >>> 32) << 4 | key & 15) & keys.length - 1;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
